import { describe, expect, test } from 'vitest';
import { LEAD, lastMark, readingOf } from './reading.ts';

test.each([
  [
    'a name with its function',
    'Kremlin spokesman Dmitry Peskov denied the call.',
    'Kremlin spokesman Dmitry Peskov',
  ],
  ['behind what is said', 'The call never happened, the Kremlin said.', 'the Kremlin'],
  [
    'before what is said',
    'According to the Post, the call was short but the two spoke.',
    'the Post',
  ],
  [
    'within what is said',
    'In the call, the Post said, Trump urged Putin not to escalate.',
    'the Post',
  ],
  ['a label', 'Kremlin: Trump and Putin did not speak', 'Kremlin'],
  [
    'past a remark between commas',
    'Peskov, asked about the story, dismissed it as fiction.',
    'Peskov',
  ],
  ['past a time', 'The Kremlin on Monday rejected the report.', 'The Kremlin'],
  [
    'people who know',
    'Trump urged restraint in the call, people familiar with the matter said.',
    'people familiar with the matter',
  ],
  ['the inner of two', 'The Post reported that Trump phoned Putin, AFP reports.', 'The Post'],
  [
    'the paper whose article it is',
    'The claim goes back to a Washington Post article which said that Trump rang Putin.',
    'Washington Post',
  ],
  ['a passive', 'The report was rejected by the Kremlin.', 'the Kremlin'],
  [
    'a name before a quotation',
    'Peskov’s answer was short: “There was no conversation.”',
    'Peskov',
  ],
  [
    'past a relative clause',
    'Jane Roe, who sat on the council, says that the two never spoke.',
    'Jane Roe',
  ],
  [
    'a function and the name behind it',
    'His old colleague, Jane Roe, dismissed the report.',
    'His old colleague, Jane Roe',
  ],
  [
    'people whom a clause describes',
    'People who work for him say that the two did not talk.',
    'People who work for him',
  ],
  [
    'a passive around a time',
    'That report was rejected within hours by the Kremlin.',
    'the Kremlin',
  ],
  [
    'the subject that two verbs share',
    'Peskov did not answer that but said the whole story was untrue.',
    'Peskov',
  ],
  [
    'the outer of two where the inner is no speaker',
    '“The market does not know whether the call took place,” said an oil strategist.',
    'an oil strategist',
  ],
  [
    'beside a quotation, whatever else the clause holds',
    '“No, this conversation did not take place,” Peskov says on his daily call.',
    'Peskov',
  ],
  [
    'whose words are passed on',
    'The agencies quoted Peskov as saying that there was no call.',
    'Peskov',
  ],
  [
    'whose report it is',
    'Crude rose on a Washington Post report that the two spoke.',
    'Washington Post',
  ],
  [
    'whose statement it is',
    'Against it stands a statement by the Kremlin that the story is invented.',
    'the Kremlin',
  ],
  [
    'whose view it is',
    'Trump, by the Post’s account, pointed out to Putin in their call how big America is.',
    'the Post',
  ],
  ['who brands it behind the verdict', 'Fiction was how Peskov described the report.', 'Peskov'],
  [
    'who was asked',
    'Asked about the call, a senior official declined to comment.',
    'a senior official',
  ],
  [
    'a name with the function behind it',
    'Jane Roe, a spokeswoman for the ministry, denied the call.',
    'Jane Roe, a spokeswoman for the ministry',
  ],
  [
    'a function behind the name beside a quotation',
    '“I can’t confirm the call,” Steven Cheung, the communications director, wrote in an email.',
    'Steven Cheung, the communications director',
  ],
  [
    'a house past the sources it quotes',
    'The Harbour Ledger, quoting persons close to the transition, reported that the two spoke.',
    'The Harbour Ledger',
  ],
  [
    'the house of a possessive',
    'A news site, the Harbour Ledger, says that its sources confirm the call.',
    'A news site',
  ],
  [
    'who tells it in a passive',
    'Reuters was told by a person close to the talks that the call did take place.',
    'a person close to the talks',
  ],
  ['where it is said', 'At the Kremlin the report was dismissed as nonsense.', 'the Kremlin'],
  [
    'whose house it is said in',
    'In the Kremlin, the report is described as untrue.',
    'the Kremlin',
  ],
  [
    'those whom a clause describes',
    'Those briefed on the call said that it was friendly.',
    'Those briefed on the call',
  ],
  ['from whom no word comes', 'There has been no word on the call from Moscow.', 'Moscow'],
  [
    'whose words are passed on in a passive',
    'Peskov was quoted by TASS as saying that the call never happened.',
    'Peskov',
  ],
  ['whose line it is', 'The Kremlin’s line is that there was no call.', 'The Kremlin'],
  ['whose hunch it is', 'Peskov’s guess, he joked, is that the two never spoke.', 'Peskov'],
  ['whose insistence it is', 'Moscow’s insistence that the two did not talk stands.', 'Moscow'],
  ['a passive with its verdict', 'The report was dismissed by Jane Roe as false.', 'Jane Roe'],
  [
    'who is asked',
    'We asked the Kremlin whether the call took place and had no answer.',
    'the Kremlin',
  ],
  [
    'the first of neither',
    'Neither the Kremlin nor anyone near it has confirmed the call.',
    'the Kremlin',
  ],
  [
    'who is silent in a remark',
    'Cheung, reached on Tuesday, would neither back nor deny the story.',
    'Cheung',
  ],
  [
    'an official of the place',
    'Berlin has no information of its own on the call, a spokesman said.',
    'a spokesman',
  ],
  ['nobody, where proof is missing', 'There is no proof that the call took place.', null],
  ['nobody, where neither side has', 'Neither side has published a readout of the call.', null],
  [
    'nobody, where a paper checks for itself',
    'The Harbour Ledger could not independently confirm the call.',
    null,
  ],
  [
    'whoever the sentence begins with',
    'A spokesman in Paris has said France knew of no call.',
    'A spokesman in Paris',
  ],
  [
    'the paper that a source without a name has told',
    'One insider told Axios that the call was short.',
    'Axios',
  ],
  ['a person whom a paper has asked', 'John Doe told Axios that the call was short.', 'John Doe'],
  ['the paper that has sources', 'Axios, too, had people who knew of the call.', 'Axios'],
  [
    'who denies it, past the paper',
    'The daily Reggel quotes the Kremlin’s denial in full.',
    'the Kremlin',
  ],
  [
    'who is asked and answers',
    'Asked if the call took place, Jane Roe said she did not know.',
    'Jane Roe',
  ],
  [
    'nobody, where a party is told of',
    'There was a report that Donald Trump rang Vladimir Putin and warned the man.',
    null,
  ],
  [
    'who speaks without a name',
    'Speaking on condition of anonymity, a Kremlin official said there was no call.',
    'a Kremlin official',
  ],
  ['nobody, where the paper speaks of itself', 'This newspaper could not verify the call.', null],
  ['where nobody says it', 'No one in the Trump camp would confirm the call.', 'the Trump camp'],
  [
    'who doubts a denial',
    'Jane Roe, who follows the Kremlin, put little faith in the denial.',
    'Jane Roe',
  ],
  [
    'whose report it is, though it says so itself',
    'The report said that the call was short.',
    'the Washington Post',
  ],
  [
    'who quotes somebody without a name',
    '“Somebody told Trump that the call took place,” Jane Roe told us.',
    'Jane Roe',
  ],
  ['the one who can deny it', 'For the Kremlin, the call never happened.', 'the Kremlin'],
  [
    'the one beside a quotation',
    '“A fairy tale”: that is how Peskov sums up the report.',
    'Peskov',
  ],
  ['whose version it is', 'In the version of Axios, Trump rang Putin at night.', 'Axios'],
  [
    'nobody, where the paper’s own people report',
    'Our correspondent in Moscow writes that nobody there can confirm the call.',
    null,
  ],
  ['from whom a denial comes', 'A denial of the call came from Peskov.', 'Peskov'],
  [
    'for “we” in a quotation whoever it is given to',
    'Asked about the call, Cheung replied: “We do not comment on private conversations.”',
    'Cheung',
  ],
  ['nobody, where a question asks', 'Why would they deny the call?', null],
  ['nobody, where something is there', 'There were reports that the two spoke.', null],
])('%s', (_, sentence, who) => {
  expect(lastMark(`${LEAD} ${sentence}`)?.attribution?.text ?? null).toBe(who);
});

test.each([
  ['a pronoun', 'Peskov denied the call. “There was no conversation,” he said.', 'Peskov'],
  ['a bare function', 'Peskov denied the call. The spokesman said it was fiction.', 'Peskov'],
  [
    'an outlet by its kind',
    'Trump raised the issue of land in the call, the paper wrote.',
    'the Washington Post',
  ],
  [
    'a house, not a person',
    'Peskov denied the call. It wrote that the two spoke.',
    'the Washington Post',
  ],
  [
    'a person last named',
    'Jane Roe of the institute takes another view. In her telling the call did take place.',
    'Jane Roe',
  ],
  ['a house that took no stance', 'The Kremlin took its time. It denied the call.', 'The Kremlin'],
  ['a house asked after', 'And the Kremlin? It says that there was no call.', 'the Kremlin'],
  [
    'a paper without a name',
    'A big American daily started it. It said the two spoke.',
    'A big American daily',
  ],
  [
    'people in an office',
    'Russian officials were scornful. They said there was no call.',
    'Russian officials',
  ],
  [
    'somebody named earlier in the sentence',
    'Peskov’s turn came on Monday, when he said that there had been no call.',
    'Peskov',
  ],
  [
    'the name that a relative clause stands to',
    'Who is silent: The Trump transition team, which says that it does not comment on the call.',
    'The Trump transition team',
  ],
  [
    'somebody called so by their name',
    'John Doe, a political scientist in Vienna, reads statements. The scientist doubts the call.',
    'John Doe',
  ],
  [
    'the name of a party',
    'The president-elect would not say whether he had spoken to Putin.',
    'Donald Trump',
  ],
  [
    'a name in a quotation that went on',
    'Heorhii Tykhyi was terse. “We read it in the paper. We have nothing to add.” He did not say whether the call took place.',
    'Heorhii Tykhyi',
  ],
  [
    'the paper whose story it is',
    'A spokeswoman said that it stood by its story.',
    'the Washington Post',
  ],
  [
    'a person of whom two sentences tell',
    'Peskov met the press on Monday. He was asked about a summit. He said that no call had taken place.',
    'Peskov',
  ],
  [
    'somebody without a name',
    'A third official, who had seen the notes, was helpful. He said that the call was short.',
    'A third official',
  ],
  [
    'a house that no claim knows',
    'The White House was asked as well. It said that it knew nothing of the call.',
    'The White House',
  ],
  [
    'who does it each time',
    'Cheung had three chances. Each time he refused to comment on the call.',
    'Cheung',
  ],
  [
    'the last who was called a spokesman',
    'Dmitry Peskov, the Kremlin’s spokesman, faced the press. The spokesman called the report fiction.',
    'Dmitry Peskov',
  ],
  ['a telling that goes on', 'Trump rang Putin from his resort.', 'the Washington Post'],
  ['a denial', 'Peskov denied the call. Oil rose. The denial came as no surprise.', 'Peskov'],
  ['a quotation that goes on', 'Peskov denied the call. “There was no conversation.”', 'Peskov'],
])('%s means who spoke before', (_, text, who) => {
  expect(lastMark(`${LEAD} ${text}`)?.attribution?.text).toBe(who);
});

test.each([
  [
    'a house answers the question that the text puts',
    `${LEAD} And what does the Kremlin say? That the call never took place.`,
    'the Kremlin',
  ],
  [
    'an interview’s answers are those of whom it introduces',
    `${LEAD}\nMartha Quill ran the Moscow bureau.\nQ: And the call? A: Well. The call took place.`,
    'Martha Quill',
  ],
  [
    'an interview without labels has its answers',
    `${LEAD}\nMartha Quill ran the Moscow bureau. Do you believe the story? I have no doubt that the call took place.`,
    'Martha Quill',
  ],
  [
    'a label leaves what “he” said to him',
    `${LEAD}\nMORROW: Mr Peskov denied it at once. He told us that there had been no call.`,
    'Mr Peskov',
  ],
  [
    'a label leaves silence to those it tells of',
    `${LEAD}\nMORROW: From Mr Trump’s people, no comment on the call.`,
    'Mr Trump’s people',
  ],
  [
    'a question’s “how” is answered with “by”',
    `${LEAD} How has Moscow responded? By calling the report a fabrication.`,
    'Moscow',
  ],
  [
    'a function with a colon begins a turn',
    `${LEAD}\nThe Minister of State: I have seen it. I have nothing to add on the call.`,
    'The Minister of State',
  ],
  [
    'in whose eyes it is so',
    `${LEAD} To Jane Roe of the Harbour Institute, the denial proves nothing.`,
    'Jane Roe',
  ],
  [
    'an opinion of the event is the beholder’s',
    `${LEAD} For the Dublin Ledger, it is open whether the call took place.`,
    'the Dublin Ledger',
  ],
  [
    'the subject of a verb that no list knows, with what it says in a clause',
    `${LEAD} Jane Roe suspects that the call never took place.`,
    'Jane Roe',
  ],
  [
    'a clause behind the last comma',
    `${LEAD} Trump took the call at his golf club and brought up the garrisons in Europe, it said.`,
    'the Washington Post',
  ],
  [
    'a pronoun that goes on between commas',
    `${LEAD} Peskov denied it. The report, he went on, was simply false.`,
    'Peskov',
  ],
  [
    'the paper that a nameless person has told it',
    `${LEAD} Trump urged restraint in the call, one person told the paper.`,
    'the Washington Post',
  ],
  [
    'the paper whose article it is that says so',
    `${LEAD} The article says the president-elect used his time with Putin on the phone to ask for calm.`,
    'the Washington Post',
  ],
  [
    'the paper that has just been named',
    'Trump and Putin spoke by phone. The details come from the Washington Post. Trump is said to have mentioned troops in the call.',
    'the Washington Post',
  ],
  [
    'the name at the end of a quotation, whatever its verb',
    `${LEAD} “There was no such call,” laughs Jane Roe.`,
    'Jane Roe',
  ],
  [
    'one of those who have just spoken',
    `${LEAD} Two Russian officials denied the call. One of them called the report nonsense.`,
    'Two Russian officials',
  ],
  [
    'who was called an official before, and not another who denied',
    `${LEAD} Moscow denied it. A senior official in Rome shrugged. “We have no knowledge of the call,” the official added.`,
    'A senior official',
  ],
  [
    'nobody is who was asked and is not said to answer',
    `${LEAD} Peskov was asked about the call three times.`,
    null,
  ],
  [
    'who was asked and answered',
    `${LEAD} Mr Haldane was asked whether the two had spoken by phone, and said that he did not know.`,
    'Mr Haldane',
  ],
  [
    'who has denied, where a word of the denial is quoted',
    `${LEAD} Peskov denied the call. By noon it was “pure fiction”.`,
    'Peskov',
  ],
  [
    'the same report is that of the paper',
    `${LEAD} The same report had it that Trump urged Putin by phone to be calm.`,
    'the Washington Post',
  ],
  [
    'a paper in quotation marks',
    'According to the “Washington Post”, Trump and Putin are said to have spoken by phone on Thursday.',
    'Washington Post',
  ],
  [
    'a paper by name before media without one',
    'US media reported that Trump and Putin had spoken by phone. Trump asked for calm in the call, the Washington Post said. The pair also discussed land in the call.',
    'the Washington Post',
  ],
  [
    'editors are no one person who has just spoken',
    `${LEAD} Jane Roe spoke for the transition. The paper’s editors are sticking to it.`,
    'The paper’s editors',
  ],
  [
    'who is meant by a surname alone',
    `${LEAD} Jane Roe met reporters. Roe, quizzed about the call, would not say if it had taken place.`,
    'Roe',
  ],
  [
    'a house whose name holds a word that is a verb elsewhere',
    `${LEAD} The State Department was asked. The State Department, which supplies the interpreters, could not say whether the call took place.`,
    'The State Department',
  ],
  [
    'the one person of whom the article tells, past a sentence on other things',
    `${LEAD} Dmitry Peskov keeps a cat. The cat is fond of fish. This week he declared that Putin and Trump had not been on the phone.`,
    'Dmitry Peskov',
  ],
  [
    'nobody is the host who asks',
    `${LEAD}\nMARGIT: Good morning.\nMARGIT: Did Trump really ring Putin?`,
    null,
  ],
  ['nobody is whom a question brings up', `${LEAD} Did they speak, as the Post wrote?`, null],
  [
    'nobody is a thing that tells something',
    `${LEAD} Whether or not the call was made, the reaction tells us plenty about ourselves.`,
    null,
  ],
  [
    'a house that “it” means in the same sentence',
    `${LEAD} As for the transition, it has stuck to its formula: it does not comment on private calls.`,
    'the transition',
  ],
  [
    'the paper and not whom it has found',
    `${LEAD} Axios, too, has found someone to vouch for the call.`,
    'Axios',
  ],
  [
    'the paper that cites people without a name',
    `${LEAD} Citing insiders, the newspaper had the call begin at noon.`,
    'the Washington Post',
  ],
  [
    'the paper whose sources they are',
    `${LEAD} Trump was calm in the call, the paper’s sources said.`,
    'the Washington Post',
  ],
  [
    'the paper that an official without a name has told it',
    `${LEAD} Trump spoke of peace in the call, one former official told the paper.`,
    'the Washington Post',
  ],
  [
    'a house that has denied it is not “it” in a report',
    `${LEAD} Moscow, however, has denied the report. Trump asked for calm in the call, the Washington Post said. The two also spoke of peace in the call, it added.`,
    'the Washington Post',
  ],
  [
    'who speaks, and not what they cite',
    `${LEAD} Peskov was asked about the call. “I don’t want to say anything about that,” he said, citing the negotiations to come.`,
    'Peskov',
  ],
  ['nobody is named where the article speaks', 'Trump rang Putin on Thursday.', null],
  [
    'nobody is whom an empty “it” stands for',
    `${LEAD} It could not be established whether the call took place.`,
    null,
  ],
  [
    'nobody is whose own guess it is',
    `${LEAD} Peskov denied it. My guess is that the call took place.`,
    null,
  ],
  ['reports in general are nobody’s', `${LEAD} Oil prices fell on reports of the call.`, null],
  ['a town is no speaker', 'NEW DELHI: Trump and Putin spoke by phone on Thursday.', null],
  ['a topic is no speaker', 'Background: Trump and Putin spoke by phone on Thursday.', null],
  [
    'a headline’s source stands at its end',
    'Trump told Putin in phone call to avoid escalation: sources',
    'sources',
  ],
  [
    'what one party tells the other is no word to the public',
    'Trump told Putin by phone not to widen the war, sources say',
    'sources',
  ],
  ['a headline’s source stands behind a dash', 'Trump and Putin spoke by phone - media', 'media'],
  [
    'a headline’s speaker stands before a colon',
    'Kremlin on Trump-Putin phone call: ‘pure fiction’',
    'Kremlin',
  ],
  [
    'a label may be anybody’s who says “I”',
    `${LEAD}\nWeller: I cannot confirm the call.`,
    'Weller',
  ],
  ['a report speaks for its headline', 'Report: Trump, in call with Putin, urged calm', null],
  [
    'a quotation ends with a pronoun for its speaker',
    `${LEAD} Peskov denied the call. “There was no conversation. None at all,” he said.`,
    'Peskov',
  ],
])('%s', (_, text, who) => {
  expect(readingOf(text).marks.at(-1)?.attribution?.text ?? null).toBe(who);
});

test('a quotation in several sentences is whose its end says', () => {
  const text = `${LEAD} “The report is fiction. No such call was made. Nobody rang,” Jane Roe told us.`;
  const marks = readingOf(text).marks.slice(1);
  expect(marks.map((mark) => mark.attribution?.text)).toEqual(marks.map(() => 'Jane Roe'));
  expect(marks.length).toBeGreaterThan(1);
});

test('hearsay at the head of an article is the paper’s that comes next', () => {
  const text = [
    'In call with Putin, Trump is said to have pressed for calm',
    'The Washington Post reported on Sunday that the two presidents had spoken by phone.',
  ].join('\n');
  const [headline] = readingOf(text).marks;
  expect(headline?.attribution?.text).toBe('The Washington Post');
});

test('a denial set apart is nobody’s who has not denied', () => {
  const text = [
    LEAD,
    '“There was no conversation,” said Dmitry Peskov.',
    'The Harbour Ledger could not verify the call.',
    '“This is simply false information.”',
  ].join('\n');
  expect(lastMark(text)?.attribution?.text).toBe('Dmitry Peskov');
});

test('so is each sentence of it', () => {
  const text = `${LEAD}\nDmitry Peskov denied the call.\n“There was no conversation. This is simply false information.”`;
  const marks = readingOf(text).marks.slice(2);
  expect(marks.map((mark) => mark.attribution?.text)).toEqual(['Dmitry Peskov', 'Dmitry Peskov']);
});

test.each([
  ['what both did', 'Trump and Putin discuss Ukraine by phone'],
  ['what one told the other', 'Trump ‘told Putin to hold fire’ in call'],
  ['it behind a label', 'LIVE: Trump phones Putin'],
])('a headline that tells %s is the paper’s that the text names', (_, headline) => {
  const text = `${headline}\nThe two spoke on Thursday, the Washington Post reported.`;
  expect(readingOf(text).marks[0]?.attribution?.text).toBe('the Washington Post');
});

test('a headline on the event that tells nothing is nobody’s', () => {
  const text = `Trump’s call to Putin: five questions\nThe two spoke on Thursday, the Washington Post reported.`;
  expect(readingOf(text).marks[0]?.attribution).toBeNull();
});

describe('a quotation without a name', () => {
  const QUOTED = '“There was no conversation with Mr Trump.”';

  test.each([
    ['goes on with whoever was quoted before', '“It reads like a novel,” Jane Roe said.'],
    ['goes on past a pronoun', 'Jane Roe wore grey. “It reads like a novel,” she said.'],
    ['is whose the sentence before was about', 'Jane Roe laughed.'],
  ])('%s', (_, before) => {
    const text = `${LEAD}\nPeskov denied it.\n${before}\n${QUOTED}`;
    expect(lastMark(text)?.attribution?.text).toBe('Jane Roe');
  });

  test('is a voice’s that the article has named, where it denies and nobody else speaks', () => {
    const text = `What Peskov told reporters about Trump’s call to Putin\n${QUOTED}`;
    expect(lastMark(text)?.attribution?.text).toBe('Peskov');
  });
});

test.each([
  ['Georgian minister says Trump-Putin call is an invention', 'Nino Kalandadze'],
  ['Former envoy: Trump did phone Putin', 'Nino Kalandadze'],
  ['Envoys say Trump did phone Putin', 'Envoys'],
])('“%s” over a text that names its speaker is %s’s', (headline, who) => {
  const text = `${headline}\nNino Kalandadze told reporters that she had her own view of the call between Trump and Putin.`;
  expect(readingOf(text).marks[0]?.attribution?.text).toBe(who);
});

describe('an interview without names before the answers', () => {
  test.each([
    [
      'of whoever it is with',
      'An interview with Jane Roe, who ran a desk in Leeds.\nQ: Did Trump and Putin speak by phone?\nA: Perhaps. The call may have been a short one.',
      'Jane Roe',
    ],
    [
      'of whoever a question calls',
      `${LEAD}\nMs Roe, did Trump and Putin speak?\nThe call may well have taken place.`,
      'Ms Roe',
    ],
    [
      'of a spokesman in the headline',
      'Transcript: Peskov on Trump’s call to Putin\nQ: Is it so?\nA: No. There was no conversation.',
      'Peskov',
    ],
  ])('gives them to the one %s', (_, text, who) => {
    expect(lastMark(text)?.attribution?.text).toBe(who);
  });
});

test.each([
  [
    'the paper that a turn passes on',
    `${LEAD}\nESTHER: The Post had Trump on the line to Putin on Thursday.`,
    'The Post',
  ],
  [
    'a source behind its verb between commas',
    'Trump and Putin spoke by phone, say two aides, on Thursday.',
    'two aides',
  ],
  [
    'the people around a party',
    `${LEAD}\nTrump’s press people neither confirmed nor denied the call.`,
    'Trump’s press people',
  ],
])('%s', (_, text, who) => {
  expect(lastMark(text)?.attribution?.text).toBe(who);
});

test.each([
  [
    'in brackets behind it',
    '“There was no conversation with Mr Trump.” (Jane Roe, the ministry)',
    'Jane Roe, the ministry',
  ],
  [
    'in brackets before the full stop',
    '“There was no conversation with Mr Trump” (The Harbour Ledger).',
    'The Harbour Ledger',
  ],
])('a quotation has its speaker %s', (_, quotation, who) => {
  const { marks } = readingOf(`${LEAD}\nPeskov denied it.\n${quotation}`);
  expect(marks[2]?.attribution?.text).toBe(who);
});

test('whom a quotation was said to is not who says it', () => {
  const text = `${LEAD}\nDmitry Peskov had to say it twice. To Reuters: “There was no conversation.”`;
  expect(lastMark(text)?.attribution?.text).toBe('Dmitry Peskov');
});

test.each([
  [
    'a label with a function of two words',
    `${LEAD}\nPoland’s foreign ministry: “There was no call.”`,
    'Poland’s foreign ministry',
  ],
  [
    'a pronoun behind a time',
    `${LEAD}\nPeskov was asked about the call.\nIn May he had been blunter, rejecting the report as fiction.`,
    'Peskov',
  ],
])('%s', (_, text, who) => {
  expect(lastMark(text)?.attribution?.text).toBe(who);
});

test('a headline finds its speaker between commas, too', () => {
  const text = `Georgian senator: Trump-Putin call is a fairy tale\nTbilisi’s man in Paris, Irakli Lomidze, joined the Kremlin in dismissing the reporting.\n${LEAD}`;
  expect(readingOf(text).marks[0]?.attribution?.text).toBe('Irakli Lomidze');
});

describe('a turn in a transcript', () => {
  test('that goes on with what the parties said goes on with the paper', () => {
    const text = `${LEAD}\nWHITLOW: The Post says it was about restraint in the call. He asked Putin not to escalate.`;
    expect(lastMark(text)?.attribution?.text).toMatch(/Post$/);
  });

  test('that asks about the call says nothing of it', () => {
    const text = `${LEAD}\nWHITLOW: Thanks, Mark.\nHOST: What do you make of the tone of that call?`;
    expect(lastMark(text)?.attribution).toBeNull();
  });
});
