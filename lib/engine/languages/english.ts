import { englishWeighing } from './english-weighing.ts';
import { type Language, phrases } from './language.ts';

/** English, as newspapers write it. */
export const english: Language = {
  subtag: 'en',
  abbreviations: phrases(`
    mr, mrs, ms, dr, sen, rep, gov, gen, col, lt, sgt, prof, rev, st, jr, sr, hon, pres, amb,
    capt, cmdr, maj, supt, det, atty, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec,
    v, vs, etc, inc, corp, co, ltd, bros, approx, est, ave, blvd, e.g, i.e, a.m, p.m, u.s, u.k, u.n,
    e.u, d.c, ph.d, fla, calif
  `),
  clitics: phrases(`n't, 's, 'll, 've, 're, 'd, 'm`),
  adverbEndings: phrases(`ly`),
  verbEndings: phrases(`ed, ing`),
  suffixes: phrases(`elect, designate, general, in, up`),
  words: {
    definite: phrases(`the, this, that, these, those, such, said`),
    indefinite: phrases(`a, an, a few, the few, any, some, another, one`),
    possessive: phrases(`'s, his, her, its, their, our, my, your`),
    genitive: phrases(`'s`),
    negation: phrases(`
      not/n't been briefed/informed/notified/consulted on/of/about,
      in no position, impossible for, powerless, incapable of,
      there has/have/had not/n't been,
      not, n't, never, cannot, hardly, scarcely, at no point, at no time, unable,
      fail/fails/failed/failing to, unwilling, yet to, not yet, far from,
      stop/stops/stopped/stopping short of, fall/falls/fell short of, fall/falls/fell well/far/somewhat short of
    `),
    none: phrases(`
      no proof,
      no, none, nobody, nothing, no one, no-one, zero, nothing of the sort/kind, no such,
      no such thing, not a word/syllable/line/sentence, nothing like it/that, nothing remotely like it/that, nor, not a single, not one, without,
      none of it/this/that/these
    `),
    lacking:
      phrases(`unaware, taken unawares, caught unawares, in the dark, out of the loop, left out, uninformed, unconsulted,
      not/n't been briefed/informed/notified/consulted on/of/about,
      not/n't part of, not/n't party to, not/n't a party to, not/n't involved in, not/n't privy to,
      not/n't present at/for, not/n't in the room`),
    neither: phrases(`neither, nor`),
    auxiliary: phrases(`
      be, is, are, was, were, been, being, am, 're, 'm, have, has, had, having, 've, do, does,
      did, 'd, get, got
    `),
    possibly: phrases(`
      either,
      may, might, could, may well, might well, perhaps, maybe, possibly, conceivably,
      it may/might/could be that, it is possible/conceivable that
    `),
    passive: phrases(`be, is, are, was, were, been, being`),
    habit: phrases(`do, does, can, ca, cannot, will, wo, would, 'd, should, must`),
    able: phrases(`can, ca, cannot, could`),
    perfect: phrases(`have, 've`),
    modal: phrases(`
      will, 'll, would, shall, should, may, might, can, could, must, wo, ca,
      may/might/could well, is/are/was/were set to, is/are/was/were due to, is/are/was/were to,
      is/are/was/were going to, is/are/was/were about to, ought to, is/are expected to
    `),
    cause: phrases(`because, since, as, given that, seeing that`),
    since: phrases(`since, after, following, within days/hours/weeks of`),
    preposition: phrases(`
      in, on, at, to, for, from, of, with, by, about, over, into, between, during, through,
      against, regarding, concerning, via, among, toward, towards, under, around, within, as, per,
      following, throughout, across
    `),
    by: phrases(`by, from`),
    whence: phrases(`from`),
    setting: phrases(`at the time of, in, during, throughout, at, in the course of, on`),
    infinitive: phrases(`to`),
    of: phrases(`of, about, regarding, concerning`),
    with: phrases(`with, to`),
    between: phrases(`between, involving, by, of, from`),
    and: phrases(`and, &, or`),
    or: phrases(`or`),
    contrast: phrases(`but, whereas, while, whilst, though, although`),
    subordinator: phrases(`
      after, before, because, once, when, until, till, as, following, amid,
      hours/days/weeks/minutes/moments after, a day/week after, ahead of, even as,
      shortly/soon after, upon, so that, in the wake of, just as, now that,
      an hour/day/week after, a month after, in the hours/days after, minutes after
    `),
    circumstance: phrases(`with`),
    turning: phrases(`until, till`),
    concession: phrases(`although, though, even though, while, whilst, despite, in spite of`),
    fronting: phrases(
      `far from, rather than, instead of, for all, notwithstanding, whatever, contrary to, quite apart from`,
    ),
    condition: phrases(`
      possibility/likelihood/probability/chance/chances/odds/prospect that,
      if, whether, unless, assuming, provided, supposing, if true, if confirmed, if so,
      if accurate, whether or not, were it true, if it happened at all, if correct, suppose, assume,
      imagine, let us assume/suppose/say, let 's assume/suppose/say, as long as, in case,
      in the event that, as and when, if and when, if ever
    `),
    inverted: phrases(`should, had, were`),
    'past-perfect': phrases(`had, 'd, there had/'d been`),
    that: phrases(`that`),
    relative: phrases(`who, which, whom, whose, where`),
    'question-word': phrases(`what, who, whom, whose, why, when, where, how, which`),
    according: phrases(`
      as per,
      if you/we/one read/reads/trust/trusts/believe/believes,
      according to, per, in the words of, citing, quoting, with reference to, on the word of,
      in the telling of, if one/you listens/listen to, if one/you asks/ask, to go by, going by,
      as reported by, as told by, via, attributed to,
      if one/you/we believe/believes/trust/trusts, if one/you/we go/goes by,
      if you/we/one take/takes … word
    `),
    adverb: phrases(`
      ahead of time, in advance, beforehand,
      also, too, then, later, earlier, meanwhile, already, since, still, just, again, once more,
      now, in turn, for his/its part, however, further, soon, as well, at first, at once,
      this morning, only, even, ever since, yet again, either, at least, for one, in fact,
      of course, certainly, flatly, out of hand, in person, himself, themselves, itself, long, so, well, no/small/little wonder,
      beyond doubt/question/dispute, beyond any/a doubt, without doubt,
      always, for a moment, instead
    `),
    plain: phrases(
      `anything, private, pure, sheer, utter, outright, total, complete, absolute, brief, short, first, secret, whole, entire, very, same, actual, so-called, cordial, friendly, unannounced, post-election, telephone, phone, telephonic, mysterious, famous, infamous, controversial, confidential, initial, direct, long, much-discussed, surprise, recent, fateful, quiet, hour-long, two-way, historic, congratulatory, earlier, original, single, much, early, latest, now, own`,
    ),
    title: phrases(`
      president, president-elect, former president, mr, mr., mrs, mrs., ms, ms., dr, dr., sen.,
      senator, rep., gov., governor, chancellor, prime minister, minister, secretary, general,
      gen., spokesman, spokeswoman, spokesperson, us, u.s., american, russian, ukrainian, german,
      french, british, chinese, chief, director, ambassador, king, queen, prince, pope,
      ex-president, leader, vice president, incoming president, republican, democrat
    `),
    role: phrases(`
      spokesman, spokeswoman, spokesperson, spox, spokesmen, spokespeople, speaker, official,
      officials, aide, aides, spin doctor, spin doctors, mouthpiece, handlers, spokespersons, adviser, advisers, advisor, advisors, minister, secretary, director,
      ambassador, diplomat, diplomats, envoy, press secretary,
      communications/communication director, press office, office, administration, government,
      ministry, embassy, team, campaign, side, camp, representative, representatives,
      press service, transition team, transition, department, press chief, chief of staff, authorities,
      foreign ministry, foreign minister,
      communications chief, communication chief
    `),
    'speaker-noun': phrases(`
      spokesman, spokeswoman, spokesperson, spox, official, officials, press secretary
    `),
    unaided: phrases(`independently, on its own, by itself, from its own sources`),
    body: phrases(`
      office, press office, administration, government, ministry, foreign ministry, embassy, team,
      campaign, side, camp, press service, transition team, transition, department, authorities,
      presidency, secretariat, party, agency, house, kremlin, teams, camps, offices, transition office
    `),
    source: phrases(`
      the person, one of the two/three/four/five/six, one of them, two of them, three of them, another of them, some of them, both people, second person,
      source, sources, insider, insiders, people familiar, person familiar, person with knowledge, person close to, person briefed,
      people close to, people with knowledge, person, moles, mole, interlocutor, interlocutors,
      people briefed, people, those briefed, those familiar, those with knowledge, those close to, persons, somebody, someone, officials familiar, official/aide/aides/adviser/advisers/diplomat/diplomats familiar, several people,
      unnamed/anonymous/unidentified sources/people,
      people in the know, those in the know, people in a position to know, persons familiar,
      informant, informants, people who were/had, officials with knowledge, people on the inside
    `),
    counted: phrases(`one, two, three, another, others, both, second, third, fourth, fifth, other`),
    person: phrases(`
      lawmaker, lawmakers, senator, senators, congressman, congresswoman, deputy, deputies,
      analyst, analysts, strategist, strategists, expert, experts, historian, professor, critic,
      critics, ally, allies, colleague, veteran, staff, lawyer, lawyers, editor, editors,
      columnist, observer, observers, supporters, opponents, trader, traders, man, woman,
      scientist, scientists, scholar, scholars, academic, academics, researcher, researchers,
      economist, economists, commentator, commentators, pundit, pundits, novelist, lecturer, fellow,
      ex-diplomat, politician, politicians, legislator, legislators, blogger, activist, presenter
    `),
    counterpart: phrases(`
      counterpart, interlocutor, opposite number, listener, other party/side/end, fellow leader
    `),
    questioner: phrases(`
      q, question, questioner, audience, anchor, interviewer, moderator
    `),
    answerer: phrases(`a, answer`),
    telling: phrases(`telling, account, version, reading, view, words, reckoning, opinion, hunch,
      guess, belief, conviction, impression, assessment, understanding, position, stance, line,
      verdict, response,
      remarks, remark, utterances
    `),
    beholder: phrases(`for, to`),
    partitive: phrases(
      `one of them, two of them, three of them, another of them, some of them, one of the two/three/four/five/six`,
    ),
    outlet: phrases(`
      state tv, state television, state media, state news agency, state broadcaster, state agency, state radio,
      this newspaper/paper/publication/outlet/site/website/magazine/column/blog,
      this reporter/correspondent/columnist/reviewer,
      newspaper, paper, daily, outlet, publication, edition, broadcaster, agency, tabloid,
      magazine, network, news agency, journalists, reporters, newsroom, media, press, news outlet,
      media outlet, outlets, newspapers, broadsheet, website, correspondents, paper/newspaper of record, news site, reporter, journalist, talk show, talk shows, talk radio, chat show,
      correspondent, western media, news agencies, agencies, broadcasters, tabloids, dailies, magazines, networks,
      wire services, news outlets, websites
    `),
    self: phrases(`i, we, me, us, myself, ourselves`),
    we: phrases(`we, us, our, ourselves`),
    own: phrases(`
      my, our, this newspaper/paper/publication/outlet/site/website/magazine/column/blog,
      this reporter/correspondent/columnist/reviewer
    `),
    addressee: phrases(`you, your`),
    anybody: phrases(`you, one, people, anybody, anyone, everybody, everyone`),
    feminine: phrases(`she, her, hers, herself`),
    singular: phrases(
      `his/her/its boss, his/her/its master, his/her/its employer, its chief, he, him, she, himself, herself`,
    ),
    plural: phrases(`they, them, themselves, both`),
    'of-it': phrases(`its`),
    neuter: phrases(`
      it, this, that, all this, all that, all of this, all of that, any of this, any of it, all of it
    `),
    everything: phrases(
      `everything, it all, the lot, the whole lot, all of it, everything about it/that`,
    ),
    group: phrases(`
      the two leaders/men/presidents/politicians/sides, the two, the pair, the duo, both,
      both leaders/men/presidents/politicians/sides, the leaders/men/presidents, the two of them,
      each other, one another, the two statesmen, these two, the couple,
      the american and russian presidents, leaders/presidents ', two leaders/presidents/men, the two heads of state
    `),
    assert: phrases(`
      let/lets slip, hint/hints/hinted that, imply/implies/implied that, intimate/intimates/intimated that,
      boast/boasts/boasted/boasting of/about/that, brag/brags/bragged/bragging of/about/that,
      make/makes/made it clear, makes clear, would have us/you/everyone believe,
      swear/swears/swore blind, has made clear, let it be known, let/lets it be known, sneer/sneers/sneered,
      sniff/sniffs/sniffed, scoff/scoffs/scoffed, rage/rages/raged, thunder/thunders/thundered, bristle/bristled,
      blab/blabs/blabbed, confide/confides/confided, muse/mused, venture/ventured,
      on record that/as, came the reply/answer/response/retort/rejoinder,
      say/says/said/saying, tell/tells/told/telling, report/reports/reported/reporting,
      write/writes/wrote/written/writing, add/adds/added/adding, claim/claims/claimed/claiming,
      allege/alleges/alleged/alleging, note/notes/noted/noting, insist/insists/insisted,
      state/states/stated/stating, announce/announces/announced, argue/argues/argued,
      reveal/reveals/revealed/revealing, describe/describes/described, assert/asserts/asserted,
      suggest/suggests/suggested, explain/explains/explained, stress/stresses/stressed,
      emphasise/emphasised/emphasize/emphasized/emphasizes, declare/declares/declared,
      inform/informs/informed, publish/publishes/published, recount/recounts/recounted,
      disclose/discloses/disclosed, maintain/maintains/maintained, respond/responds/responded,
      reply/replies/replied, answer/answers/answered, continue/continues/continued,
      cite/cites/cited, quote/quotes/quoted, carry/carries/carried, relate/relates/related,
      have/has/had it that, rumor/rumour/legend has it, learn/learns/learned,
      hear/hears/heard, tweet/tweets/tweeted, post/posts/posted, clarify/clarifies/clarified,
      contend/contends/contended, remark/remarks/remarked, tell/tells/told it,
      detail/details/detailed, outline/outlines/outlined, it came out, emerge/emerges/emerged,
      come/comes/came to light, word came, put it, conclude/concludes/concluded,
      estimate/estimates/estimated, repeat/repeats/repeated, warn/warns/warned, joke/jokes/joked,
      quip/quips/quipped, tell/tells/told reporters/journalists, complain/complains/complained,
      fume/fumes/fumed, moan/moans/moaned, snap/snaps/snapped, assure/assures/assured,
      retort/retorted, protest/protests/protested, swear/swears/swore, specify/specified,
      recall/recalls/recalled, mark/marks, hold/holds that, inform/informs,
      show/shows/showed that, point/points/pointed out, go/goes on to say, went on to say,
      goes on, drop/drops/dropped a bombshell, assure its readers,
      agree/agrees that, fret/frets, quote/quotes/quoted … as, speak/speaks for,
      has/have/had sworn, underline/underlines/underlined that, underscore/underscores/underscored that,
      underlined, sigh/sighs/sighed, grumble/grumbles/grumbled, growl/growls/growled,
      mutter/mutters/muttered, murmur/murmurs/murmured, exclaim/exclaims/exclaimed,
      chuckle/chuckles/chuckled, groan/groans/groaned, opine/opines/opined,
      reason/reasons/reasoned that, reckon/reckons/reckoned, counter/counters/countered that,
      concur/concurs/concurred, testify/testifies/testified,
      volunteer/volunteers/volunteered that, observe/observes/observed that, storm/stormed,
      bark/barked, crow/crowed, gush/gushed, hiss/hissed, rant/ranted
    `),
    brand: phrases(`
      call/calls/called/calling, label/labels/labelled/labeled/labelling/labeling,
      brand/brands/branded/branding, describe/describes/described/describing, term/terms/termed,
      dub/dubs/dubbed, denounce/denounces/denounced, dismiss/dismisses/dismissed/dismissing,
      characterise/characterised/characterize/characterized/characterizes, deem/deems/deemed,
      reject/rejects/rejected/rejecting, slam/slams/slammed, deride/derides/derided,
      lambast/lambasts/lambasted/lambaste/lambastes, decry/decries/decried, ridicule/ridicules/ridiculed,
      mock/mocks/mocked/mocking, pronounce/pronounces/pronounced/pronouncing, condemn/condemns/condemned,
      pan/pans/panned, stamp/stamps/stamped, rate/rates/rated, castigate/castigates/castigated,
      blast/blasts/blasted, declare/declares/declared, consider/considers/considered
    `),
    confirm: phrases(`
      been matched, was matched,
      stand/stands/stood/standing behind,
      be checked, be independently checked, independently check/checked,
      confirm/confirms/confirmed/confirming, acknowledge/acknowledges/acknowledged,
      admit/admits/admitted/admitting, concede/concedes/conceded, verify/verifies/verified,
      corroborate/corroborates/corroborated/corroborating, stand/stands/stood/standing by,
      authenticate/authenticated, prove/proves/proved/proven, substantiate/substantiated,
      attest/attests/attested, vouch/vouches/vouched for, bear/bears/bore … out,
      back/backs/backed up, confirmation, stick/sticks/stuck by/to,
      establish/establishes/established, own/owned up to, determine/determined,
      stand/stands/stood … up, nail/nails/nailed … down,
      vindicate/vindicates/vindicated, defend/defends/defended,
      sticking by/to/with, stuck with, match/matches/matched it/that/this/parts/much/most/some,
      tally/tallies/tallied with, chime/chimes/chimed with, square/squares/squared with
    `),
    deny: phrases(`
      rebuff/rebuffs/rebuffed/rebuffing,
      knock/knocks/knocked/knocking back, discredit/discredits/discredited/discrediting,
      put/puts/putting … bed, put/puts/putting to bed, put/puts/putting … rest, lay/lays/laid … rest,
      put/puts/putting paid to, push/pushes/pushed/pushing back … on/against,
      given/giving … shrift, given short shrift, not/n't entertain/countenance, not/n't even entertain/countenance,
      not/n't hear of, spurn/spurns/spurned/spurning, nix/nixes/nixed, gainsay/gainsays,
      tear/tears/tore/torn … shreds, rip/rips/ripped … shreds, tear/tears/tore/torn/rip/rips/ripped … apart,
      toss/tosses/tossed … aside, cast/casts … aside,
      sweep/sweeps/swept … aside/away, sweep/sweeps/swept aside/away, strike/strikes/struck … down,
      consign/consigns/consigned, relegate/relegates/relegated, take/takes/took exception to,
      heap/heaps/heaped scorn/ridicule/derision, pour/pours/poured ridicule/derision,
      demolish/demolishes/demolished/demolishing, banish/banishes/banished, erase/erases/erased,
      rule/rules/ruled/ruling out,
      deny/denies/denied/denying, dismiss/dismisses/dismissed/dismissing,
      reject/rejects/rejected/rejecting, refute/refutes/refuted/refuting, rebut/rebuts/rebutted,
      contradict/contradicts/contradicted/contradicting, disavow/disavows/disavowed,
      repudiate/repudiates/repudiated, debunk/debunks/debunked/debunking, disprove/disproved,
      shoot/shoots/shot/shooting … down, shoot/shoots/shot/shooting down, scotch/scotched,
      brush/brushes/brushed/brushing … aside, brush/brushes/brushed/brushing aside,
      brush/brushes/brushed/brushing … off, brush/brushes/brushed/brushing off,
      wave/waves/waved/waving … off, wave/waves/waved/waving off, wave/waves/waved … away,
      wave/waves/waved/waving away, wave/waves/waved … aside, throw/throws/threw/thrown … out,
      knock/knocks/knocked/knocking … down, knock/knocks/knocked/knocking down,
      trash/trashes/trashed, swat/swats/swatted … away, swat/swats/swatted away, swat/swats/swatted … down, swat/swats/swatted down, bat/bats/batted … down,
      laugh/laughs/laughed … off, pour/pours/poured cold water on/over,
      give/gave/giving the lie to, rubbish/rubbishes/rubbished, quash/quashes/quashed,
      squash/squashes/squashed, bat/bats/batted/batting away, bat/bats/batted/batting … away, swatting away, swatting … away,
      dispel/dispels/dispelled, push/pushes/pushed/pushing back on/against, disown/disowns/disowned/disowning,
      flatly contradicts/contradicted, negate/negates/negated,
      disclaim/disclaims/disclaimed, pooh-pooh/pooh-poohed,
      ridicule/ridicules/ridiculed, mock/mocks/mocked, scoff/scoffs/scoffed at,
      throw/throws/threw/thrown cold water, pour/pours/poured scorn,
      blast/blasts, lob/lobbed … back, hit/hits back, hit/hits back over/at,
      would have none of it, having none of it, not/n't having any of it, not/n't having it, sure/certain/convinced of the contrary/opposite,
      say/says/said/maintain/maintains/maintained the opposite/contrary, give/gives/gave … shrift, give/gives/gave short shrift,
      knock/knocks/knocked … head, rule/rules/ruled out that, exclude/excludes/excluded that, tell/tells/told it differently,
      see/sees/saw it differently, put/puts it differently, slap/slaps/slapped down,
      slap/slaps/slapped … down, rubbish/rubbishes/rubbished/rubbishing, ridicules, disavow, scoffs,
      rule/rules/ruled it/that/this out, say/says/said otherwise, beg/begs to differ, tell/tells/told a different story, scotches,
      make/makes/made fun of, make/makes/made light of, make/makes/made a mockery of, poke/pokes/poked fun at, laugh/laughs/laughed at,
      give/gives/gave … lie, nip/nips/nipped … bud, quashing, trashing, bristle/bristles/bristled at, bridle/bridled at, scoff/scoffs/scoffed at, sneer/sneers/sneered at
    `),
    retract: phrases(`
      retract/retracts/retracted/retracting, withdraw/withdraws/withdrew/withdrawn,
      take/took back, correct/corrects/corrected, correction, budge/budged/budging,
      change a comma, back/backs/backed/backing down/off/away, climb/climbs/climbed/climbing down,
      backtrack/backtracks/backtracked/backtracking, backpedal/backpedaled/backpedaling,
      row/rows/rowed/rowing back, retreat/retreats/retreated/retreating, apologise/apologised,
      apologize/apologized, walk/walks/walked/walking … back, give/gave/giving ground,
      issue/issued/issues a correction, waver/wavers/wavered/wavering, flinch/flinched
    `),
    firm: phrases(`
      stick/sticks/stuck/sticking to its/their guns, stand/stands/stood/standing firm,
      hold/holds/held/holding firm, hold/holds/held/holding its ground, unrepentant, unapologetic,
      full/complete/every/total/absolute confidence in, confident in, confidence in,
      stand/stands/stood/standing its ground, behind its reporters/reporter/reporting/story,
      decline/declines/declined/refuse/refuses/refused to retract/correct/withdraw/budge,
      no intention/plans/reason to retract/correct/withdraw/apologise/apologize,
      no intention of retracting/correcting/withdrawing/budging, no intention of giving way,
      no intention of backing down, comfortable with what, happy with what,
      digging in, dug in, undeterred, unmoved
    `),
    sourcing: phrases(
      `
      insist/insists/insisted/insisting on anonymity, not/n't allowed/permitted/cleared/supposed/free to discuss/speak/talk/comment/describe,
      willing to be named/identified/quoted, wished to be named/identified, wanted to be named/identified, agreed to be named/identified,condition of anonymity, have/has/had it ending/closing/lasting/starting/beginning/revolving/turning/going, spill/spills/spilled/spilt/spilling the beans,
      tell/tells/told/telling it/them the same, tell/tells/told it so, told us the same,
      tell/tells/told the paper/newspaper/daily/outlet/agency/reporters the same,
      give/gave/given the same account/version/story, confide/confided in,
      describe/described it in the same way, independently of each/one other/another,
      insist/insists/insisted on anonymity, cite/cites/cited/quote/quotes/quoted people/sources/persons,
      lean/leans/leaned on several/unnamed/anonymous/people/five, requested anonymity,
      has/have/had/'ve one/two/three/four/five/six/several source/sources,
      has/have/had/'ve one/two/three/four/five/six/several people/insiders, got insiders, none of them by name, nobody by name, no one by name,
      source of its/their/his own, gist of it,
      asked not to be named/identified, asked to remain anonymous, not to be named, declined to be named, willing to be named, sources of its/their/his own, source of its/their/his own, own source/sources, not authorised/authorized to speak/talk/describe/discuss/comment,
      asked/asking/ask for anonymity, not/n't give/gave/giving their/his/her name/names, condition that he/she/they not be named/identified/quoted,
      named/names none of its/their/the sources, quotes/quoted/cites/cited no one by name, break/breaks/broke/broken/breaking the news/story, match/matches/matched the report/story/account/scoop,
      similar/matching report/reports/account/story, based on interviews/accounts/conversations/information, relied/relies/relying on the accounts/word, relied/relies/relying on people/persons/sources/officials/insiders,
      trace/traces/traced back to a/one single, trace/traces/traced back to … source/sources/official/officials/person/people/insider,
      go/goes back to one/a/an/single, who asked not to be named`,
    ),
    silent: phrases(`
      not/n't touch it/that, neither a yes nor a no, neither yes nor no, rather not get/go into,
      inappropriate to get/go into, opt/opts/opted for silence, hide/hides/hid/hiding behind a policy/formula/line,
      put/puts the question to, not/n't say/saying a thing, left the question open, has left the question open,
      coy/cagey/evasive on/about/over,
      in the dark, change/changes/changed the subject, keep/keeps/kept to myself/himself/herself/themselves/ourselves, keep/keeps/kept that/it/this to myself/himself/herself/themselves/ourselves,
      decline/declines/declined/declining, refuse/refuses/refused/refusing, no comment,
      neither confirm nor deny, neither confirms nor denies, neither confirmed nor denied,
      neither confirming nor denying, neither denied nor confirmed, nor deny,
      no immediate comment, not/n't confirm or deny, confirm or deny, confirmed or denied,
      confirms or denies,
      stay/stays/stayed/staying/remain/remains/remained/keep/keeps/kept silent/mum/quiet/tight-lipped/vague/coy,
      tight-lipped, be/was/were/is drawn, sidestep/sidesteps/sidestepped, dodge/dodges/dodged,
      evade/evades/evaded, deflect/deflects/deflected, withhold/withheld, no word, no response,
      no reply, no answer, side-step/side-stepped, tightlipped, avoid/avoids/avoided answering,
      not/n't said/say a word, not/n't uttered a word, rather not say, keep/keeps/kept … counsel,
      left/leave/leaves … open, abstain/abstains/abstained, not/n't be drawn, no word yet,
      refer/refers/referred questions, no on-the-record comment, keeping mum, no public comment,
      decline/declined comment, not/n't want to get into, not/n't going to get into, not saying,
      isn't saying, n't saying, n't say, radio silence, zipped lips, nothing to add, add/adds/added nothing,
      nothing to say, inappropriate to tell/say/comment, neither confirm … nor,
      neither confirmed … nor, neither confirms … nor, neither contradicted … nor,
      neither owning nor disowning, neither deny … nor, neither denied … nor,
      reserve/reserved judgment/judgement, not in a position to, would have to ask,
      ask the transition, shed/sheds no light, no findings of its own, no own findings, own counsel,
      stay/stays/remain/remains private, a thing about it, n't tell you, mum on/about, mum,
      keeping silent/mum/quiet/tight-lipped/schtum/shtum/stumm, kept/keep/keeps/stayed/stay/stays schtum/shtum/stumm,
      mum 's the word, no information, no insight, none the wiser, no immediate/official reaction/response/reply/answer/word,
      no reaction, not a word, not a peep, not a syllable, silent on/about/over, still nothing, nothing yet, nothing so far, nary a word, no clear/straight/direct/firm/definite reply/answer/response,
      not/n't answer/answered/answering an email/inquiry/enquiry, not/n't answer/return/respond to emails/requests/messages/calls/queries/questions/inquiries/enquiries,
      not/n't answer/return/respond to a request/message/call/query/question/inquiry, not a single word, not a whisper,
      not/n't want to talk/speak/discuss/comment/say/speculate, not/n't wish to talk/speak/discuss/comment/say/speculate,
      offer/offers/offered/gave/give no opinion/view/judgment/judgement/guess, say/says/said nothing of substance/note/consequence/interest, not/n't take/taking sides, not/n't speculate, reluctant to say/comment/discuss,
      say/says/said/saying zip/zilch/nada/nowt, bat/bats/batted the question away, wave/waves/waved the question away,
      sit/sits/sat/sitting on its/their/his/her hands, not/n't be pinned down, nothing to offer,
      left the question where it was, not/n't been heard from, lost for words, profess/professes/professed nothing,
      confirm/confirms/confirmed/confirming nothing, give/gives/gave no sign, give/gives/gave no hint, reveal/reveals/revealed nothing, give/gives/gave nothing away, stonewall/stonewalls/stonewalled,
      clam/clams/clammed up, duck/ducks/ducked/ducking questions/inquiries, ducked the question, ducks the question, ducked a question,
      fend/fends/fended/fending off questions/inquiries/queries, parry/parries/parried/parrying questions/inquiries/queries,
      bat/batted away questions/inquiries/queries, skirt/skirts/skirted/skirting the question/issue/matter,
      swerve/swerves/swerved the question, ignore/ignores/ignored/ignoring … question/questions, demur/demurs/demurred, lip/lips sealed,
      walked on, waved the question away, refer/refers/referred reporters/journalists/inquiries/enquiries/inquirers,
      point/points/pointed reporters/journalists to, utter/uttered no word,
      say/says/said/saying nothing about/on/more/publicly, chosen to say nothing, saying nothing,
      not/n't gone on the record, went/go/gone unanswered/unreturned, remained unanswered/unreturned, was/were not returned/answered,
      drew no reply/response/answer, not/n't go on the record, not on the record,
      staying/keeping/remaining/being schtum/shtum/stumm/mum/tight-lipped/silent,
      not/n't answer/return/acknowledge a/any/our/your/their/repeated/several/two/three/four request/message/call/query/question/inquiry/enquiry/email/letter,
      not/n't answer/return/acknowledge a/any/our/your/their/repeated/several/two/three/four requests/messages/calls/queries/questions/inquiries/enquiries/emails/letters,
      not/n't respond/reply to repeated/several/two/three/four/written/emailed/detailed requests/messages/calls/queries/questions/inquiries/emails/letters,
      refer/refers/referred/directed/directs/steered queries/calls/requests/them/us/everyone/callers,
      declined to say yes or no, clear/clears/cleared up nothing,
      not/n't go near it/that/this, not/n't go there, not/n't rise to it/that, not/n't bite,
      not/n't clear it/that/this up, nothing to clear up, not/n't shed any light,
      not/n't shed light
    `),
    comment: phrases(`
      reply/replied/respond/responded to a request/message/inquiry/query/question,
      reply/replied/respond/responded to requests/messages/inquiries/queries/questions,
      reply/replied/respond/responded to a request for comment, reply/replied/respond/responded to requests for comment,
      answer/answered/return/returned a request/message/call/email/inquiry for comment,
      answer/answered/return/returned calls/emails/messages, answer/answered an email/inquiry,
      comment, comments, commented, commenting, respond, responded, reply, replied, answer,
      answered, responds, replies, reacts, elaborate, discuss, discusses, discussing, say either way, on the record, say, said, said a word,
      public statement, address, addressed, speak about, go into, react, reacted,
      spoken/speak about, spoken/speak publicly, weigh in, weighed in,
      get into, getting into, gone into, going into, be drawn into, enlarge on/upon,
      expand on/upon
    `),
    hushed: phrases(`
      silent, silence, mum, quiet, tight-lipped, tightlipped, mute, schtum, shtum, stumm,
      lost for words, out of reach, unreachable
    `),
    response: phrases(`
      react, reacted, reacting, reaction, respond, responded, responding, response, reply, replied,
      replying, answer, answered, answering, comment, commented, commenting, word, peep, sound,
      pick/picks/picked/picking up, talk, talked, talking, bite, biting, posted,
      answer/answered/answering the/his/her/their/its phone, be heard from, been heard from,
      be reached, provide/provided/providing details, give/gave/given/giving details,
      offer/offered details, provide/give/offer any details, statement, details
    `),
    dispute: phrases(`
      dispute/disputes/disputed/disputing, contest/contests/contested/contesting,
      take/takes/took/taken issue with, challenge/challenges/challenged
    `),
    distrust: phrases(`
      little/no/scant faith/trust/stock/credence/confidence in, little/no/scant store by,
      salt, grain/pinch of salt, worthless, worth little/nothing, worth very little, worth next to nothing, worth not much, prove/proves/proved nothing,
      mean/means/meant little/nothing, ring/rings/rang hollow, hollow, unconvincing, implausible,
      not/n't credible, not/n't convincing, hard/difficult to believe/swallow, raised eyebrows,
      raise/raises eyebrows, hard/difficult to credit/buy/accept, set much/any/little/no store by, have/has my/our doubts,
      bet my house/shirt on, hang a/my hat on, short shelf life, disbelief, mistrust, distrust, distrusts, distrusted, suspicion, suspicious,
      unconvinced, skepticism, scepticism, skeptical, sceptical, at face value,
      convince/convinces/convinced nobody/few, convince/convinces/convinced no one, persuade/persuades/persuaded nobody/few,
      persuade/persuades/persuaded no one, fool/fools/fooled/impress/impressed/satisfy/satisfied/sway/swayed nobody/few,
      fool/fools/fooled/impress/impressed/satisfy/satisfied/sway/swayed no one,
      worth as much as, worth about/roughly/exactly/precisely as much as, worth no more than, worth the paper,
      not/n't worth much/anything/the/a, age/ages/aged well/badly, always aged well,
      with caution/care/scepticism/skepticism/suspicion/reserve/disbelief/incredulity, shrugs,
      question mark/marks over/behind/after, too … convincing/credible/believed/trusted, tell/tells/told us/you/them/anyone little/nothing, says/said little/nothing about,
      hard/difficult/impossible to credit/trust/accept, the last/final word, settle/settles/settled/resolve/resolves/resolved nothing/little,
      uneven/poor/patchy/mixed/bad record, make/makes/made no impression, prove/proves/proved little, cut/cuts no/little ice, carry/carries/carried little/no weight, mistaken for,
      not/n't proof, no proof, hardly proof, no guarantee, a reflex, by reflex, too sweeping/broad/neat/quick/convenient,
      not/n't conclusive, rings/sounds/sounded false/hollow, fall/falls/fell flat, flimsy, feeble, lame, shaky,
      protest/protests too much, open to interpretation, deaf ears, strictly/narrowly/cautiously/cleverly/oddly worded,
      worded very/so/rather strictly/narrowly/carefully/cautiously/cleverly, loophole, loopholes, wriggle/wiggle room,
      lied, lying, count/counts for little/nothing, carry/carries no weight, carefully worded, leaves room, mean either, mean anything, open questions,
    `),
    lie: phrases(`
      lie, lies, lied, lying, fib, fibs, fibbed, fibbing, would say that/so, not telling the truth
    `),
    rivals: phrases(`
      which version/account/side/story is/was right/true/correct,
      which of the two/these accounts/versions/stories/statements/claims,
      both versions/accounts/stories/statements/claims/narratives, each version/account/story,
      either version/account/story, two versions/accounts/stories/narratives,
      rival/competing/duelling/dueling/contradictory versions/accounts/claims/stories,
      not/n't both be right/true, cannot both be right/true, both be right/true, both cannot be right/true,
      whom/who to believe/trust, whom/who do/should/would/can you/we/i/one believe/trust, which side/version/account to believe/trust, which of them to believe,
      who is right/wrong/lying, who 's right/wrong/lying, who is telling the truth, who 's telling the truth,
      who tells the truth, who to make of, one of them is lying/wrong, one of the two is lying/wrong, must be lying,
      somebody/someone is lying, somebody/someone is not telling the truth,
      he-said-they-said, he said they said, he-said-he-said, he said he said, he said she said,
      he-said-she-said, word against word,
      one word against another, somewhere in between, truth lies/lay somewhere, truth may/might/must lie somewhere,
      truth probably lies, not/n't so sure/certain, not/n't quite so sure/certain, none too sure,
      choose/chooses/choosing/pick/picking between the/two/one, case for either,
      argue/argued/arguing either side/way, even odds, sixty-forty, seventy-thirty,
      sixty/seventy forty, a toss-up, toss of a coin, coin toss, coin flip,
      neither version/account/story/side convincing/satisfying, which to believe, which one to believe,
      on the fence, no wiser, no means of choosing/deciding, no way of squaring them/the, neither version/account,
      less sure/certain/convinced, in two minds, of two minds, undecided, torn between
    `),
    evasion: phrases(`
      no idea, no clue, not the faintest, not the foggiest, not/n't tell you, cannot tell you, not/n't/cannot honestly tell you, could/can n't say, cannot say, hard to say/tell,
      your guess, as good as mine, nothing for you, anything for you, refer you to, refer you back to,
      have to ask, leave it to them/him/her, leave that to, let them/him/her speak, not/n't going to,
      a question for, nothing on that, anything on that, anything further, a matter for,
      not in a position, wish i knew, beats me, next question, who knows, nobody knows,
      no one knows, speak for either/them/him/others, unable to do so/that/this/it,
      not/n't able to do so/that/this/it, not/n't do so/that, could not do so/that, not so far,
      can/could not tell, can/could n't tell, cannot tell,
      profess/professes/professed/plead/pleads/pleaded ignorance, empty-handed, drew a blank,
      not yet, not as yet, not really, impossible to say/tell/know, for certain, for sure, be sure/certain,
      nor does anyone/anybody, neither do you, one way or the other,
      either way, not that i know of, not to my knowledge,
      have to put that/it/this to, better ask, best ask, best put to,
      question for the/somebody/someone/others
    `),
    credible: phrases(`
      reliable, credible, trustworthy, believable, plausible, solid, sound, well-sourced, sure,
      certain, true, accurate, genuine, real, correct, convinced, adamant, positive, confident
    `),
    secondhand: phrases(`
      from/through/via/by/in the press/media/newspaper/newspapers/paper/papers/news/article/report/reports,
      from/through/via press/media/news reports, from media, like everybody/everyone else,
      beyond what he/she/they/it had read/seen/heard, from reading the papers/newspaper
    `),
    few: phrases(`few, little, hardly anyone/anybody, fewer, fewer still, very few`),
    doubt: phrases(`
      not/n't convinced/persuaded/satisfied/sure/certain, not/n't sold on, not/n't buying, not/n't so sure/certain that, unsure, far from convinced,
      doubt/doubts/doubted/doubting,
      cast/casts/casting doubt, questioned/questioning, wonder/wonders/wondered/wondering,
      call/calls/called into question, skeptical, sceptical, skepticism, scepticism,
      accounts conflict, conflicting accounts, speculate/speculates/speculated,
      speculation, doubtful, in dispute, in doubt, contested, word against, disbelieve,
      unconvinced
    `),
    opinion: phrases(
      `trust/trusts/trusted, believe/believes/believed/believing, think/thinks, thought that, buy/buys, suppose,
      take/takes/took … word`,
    ),
    unwise: phrases(`naive, naïve, foolish, silly, credulous, gullible, rash, unwise, far-fetched`),
    surprise: phrases(
      `hard/difficult to believe/imagine/credit, unlikely, improbable, inconceivable, unthinkable, surprised, amazed, astonished, astounded, shocked, surprising, odd, strange, a surprise`,
    ),
    ask: phrases(`
      ask/asks/asked/asking, inquire/inquired, enquire/enquired, pressed, quizzed, queried, grilled, questioned about/on/whether/by, want/wants/wanted to know if/whether,
      demand/demands/demanded/demanding answers, seek/seeks/sought/want/wants/wanted answers
    `),
    know: phrases(`
      not/n't been briefed/informed/notified/consulted on/of/about,
      unaware, not/n't part of, not/n't party to, not/n't a party to, not/n't involved in, not/n't privy to,
      not/n't present at/for, not/n't in the room,
      any information, has/have/had read, learn/learns/learned/learnt, hear/hears/heard,
      know/knows/knew/known, knowledge, say for sure, tell for sure, be sure/certain,
      see/sees/saw/seen, find/finds/found, familiar with, aware, rule/ruled out
    `),
    occur: phrases(`
      happen/happens/happened/happening, occur/occurs/occurred/occurring, exist/exists/existed,
      take/takes/took/taken/taking place, come/comes/came about, transpire/transpired,
      materialise, there has/have/had not/n't been, there 'd been, there was/were/is/has been, there had/have been, ever took place, go/went ahead
    `),
    stage: phrases(`
      receive/receives/received/receiving, get/gets/got/gotten,
      hold/holds/held/holding, have/has/had/having, make/makes/made/making, place/placed,
      conduct/conducts/conducted, hop/hops/hopped on, jump/jumps/jumped on, there, take/takes/took/taken, share/shared, be/was/were on
    `),
    makes: phrases(
      `make/makes/made/making, place/places/placed/placing, conduct/conducted, put in`,
    ),
    denial: phrases(`
      rejection of the report/story/account/claim, dismissal of the report/story/account/claim,
      rejection/dismissal of it/that/this, flat rejection, 's no to,
      denial, denials, rebuttal, refutation, repudiation, disavowal, disavowals,
      denial itself
    `),
    refusal: phrases(`
      denial, rejection, contradiction, disclaimer, retort, protestation, protestations, nyet,
      counter-claim, counterclaim, rebuttal, disavowal, dismissal, dementi, refutation,
      flat/flat-out/loud/firm/blunt/curt/categorical/clear/resounding/hard/emphatic/unqualified no
    `),
    false: phrases(`
      product/products/fruit/figment … imagination, product/products/fruit … fantasy,
      work of imagination/fiction/fantasy, product of the imagination, exist/exists/existed only in, exist/exists/existed on paper only, exist/exists/existed only on paper,
      inventing, fabricating, making it/this/that/things up, making … up, concocting, making up,
      cooking up, dreaming up, conjuring up, forging, manufacturing, faking,
      load of old bull/rubbish/nonsense/tosh/cobblers/rot/tripe, load of bull/rubbish/nonsense/tosh/cobblers/rot/tripe,
      bull, made of air, for the birds, piece of fiction/fantasy/theatre/theater, cock-and-bull story,
      old wives ' tale/tales, fairyland, cloud cuckoo land, cloud-cuckoo-land, la-la land, dreamland, never-never land, wonderland,
      pie in the sky, flight/flights of fancy, castle/castles in the air, mirage, chimera, forgery, forgeries, forged,
      counterfeit, sham, junk, crock, hooey, bilge, bosh, rot, apocryphal, mythical, illusory, spurious, confected,
      confection, cooked-up, dreamed-up, dreamt-up, manufactured, wide of the mark, hold/holds/held no water,
      not/n't hold water, old trick, tall story/stories, whopper, porky, porkies, spun from nothing, spun from thin air,
      sucked out of a finger/thumb, ghost story/stories, without a grain/shred/word/scrap of truth,
      bunk, bunkum, hokum, tosh, twaddle, piffle, baloney, claptrap, codswallop, tripe, humbug,
      cobblers, hot air, moonshine, malarkey, gibberish, gobbledygook, horseshit, bullshit,
      porkies, porky pies, telling tales, phantasy, pipe dream, fables, fable, delusion, wishful thinking, trumped-up, trumped up,
      counterfactual, without basis/substance/merit, devoid of truth/substance,
      contrary to fact/facts/truth/reality,
      not in line/accordance/keeping with reality/fact/facts, at odds with reality/fact/facts,
      at odds with the facts/truth, at variance with reality/fact/facts, inconsistent with reality/fact/facts,
      inconsistent with the facts, 
      not/n't corresponding to reality/facts/truth, not/n't corresponding to the facts/truth, not/n't correspond to/with the facts/truth, not/n't correspond to/with reality/fact/facts, not/n't correspond to/with the reality,
      not/n't match/reflect reality, not/n't match/reflect/fit the facts/truth,
      bear/bears/bore/has/have no relation/resemblance/relationship to reality/truth/fact,
      bear/bears/bore/has/have no relation/resemblance/relationship to the truth/facts,
      have/has/had nothing to do with reality/truth, have/has/had nothing to do with the truth/facts,
      plucked out of the air, without any basis/foundation,
      no foundation, not a shred/scrap/jot of truth, not an ounce of truth, not an iota of truth,
      a mistake, make/makes/made no sense,
      nothing to do with reality/fact/facts/truth, nothing to do with the truth/facts,
      false, untrue, fiction, fake, fakes, fabrication, fabrications, invention, fabricated,
      invented, made up, made-up, lie, nonsense, hoax, baseless, unfounded, groundless, wrong,
      incorrect, bogus, rubbish, fantasy, falsehood, fairy tale, fairytale, fairy story, fairy stories, disinformation,
      misinformation, inaccurate, fictitious, fictional, nonexistent, non-existent, garbage,
      poppycock, balderdash, absurd, ridiculous, laughable, preposterous, ludicrous, farcical, outlandish, far-fetched, risible, delusional, pure/sheer imagination, figment, myth, without foundation,
      fanciful, a canard, canard, a plant, planted, liar, liars, untruth, untruths, concocted, does not correspond to reality,
      no truth, no basis, out of thin air, far from the truth, not a shred of truth, erroneous,
      mistaken, fake news, cooked up, drivel, hogwash, tall tale, science fiction, make-believe, make believe, imaginary,
      not/n't true, a lie, not/n't correct, not/n't accurate, not/n't the case,
      contrary to reality, made it up, all lies, pack of lies, a pack of lies,
      not in line with reality, not/n't correspond to reality, contradicts reality, fantasies,
      pure invention, dreamt/dreamed up, not a grain/word/shred of truth, yarn,
      no truth in it, a figment, made the story up, made it/this/that/them up, make it up,
      pretend/pretends/pretended/pretending,
      not/n't exist, never was, not a word of it/that, not one word/sentence/syllable of it/that/this, nothing could be further from the truth, make/makes/made … up,
      divorced/detached/removed/remote from reality/truth, divorced from the facts/truth,
      dreamed it, dream/dreams/dreamed/dreamt … up, cook/cooks/cooked … up, conjure/conjured … up,
      wrong about it/this/that, have/has/had it wrong, get/gets/got it wrong,
      planted, a smear, smear job, hit piece, hit job, made of thin air, from thin air, out of nothing,
      out of whole cloth, whole cloth, realm of fantasy/fiction/fable/legend/myth,
      realms of fantasy/fiction/fable/legend/myth, stuff of fantasy/legend/fiction
    `),
    'closing-false': phrases(`not/n't so, not/n't so at all, not/n't like that`),
    true: phrases(
      `tell/tells/told/telling the truth, has/have/had it right, true, accurate, correct, right, genuine, real, truth, solid, fact`,
    ),
    pointing: phrases(`in question`),
    real: phrases(`real, genuine, authentic, a fact`),
    unclear: phrases(`
      unclear, uncertain, unverified, unproven, unconfirmed, unsubstantiated, not clear, disputed,
      contested, unresolved, open question, murky, n't clear, up in the air, uncorroborated,
      a mystery, not known, not been established, remain/remains/remained to be seen/established/proved/proven/confirmed/verified,
      at loggerheads, hard/difficult/impossible to square/reconcile, unanswered, not certain,
      anyone 's guess, an open question, inconclusive, not proven, in question, mystery, riddle,
      puzzle, enigma, at odds, claim and counterclaim, he said she said, he-said-she-said,
      conflicting accounts/versions/claims/reports, clash over, split over, divided over/on, row over, war of words, unprovable,
      hard to establish/know/say, hard/difficult/impossible/tough to prove/verify/confirm/check/corroborate, hard/difficult/impossible to prove or disprove, impossible to know/say/verify, no way of knowing,
      anybody's guess, fifty-fifty, in the balance, in limbo, not/n't settled, far from settled, not/n't take it as settled,
      open to question, open to doubt, a matter of dispute, subject to dispute
    `),
    hearsay: phrases(`
      reportedly, apparently, supposedly, allegedly, purportedly, seemingly, as reported,
      's understood/thought/believed/reported/rumored/rumoured to,
      said/understood/believed/thought/rumoured/rumored to have,
      is/are/was/were/'s/'re said to, is/are/was/were understood to, is/are/was/were reported to,
      is/are/was/were believed to, is/are/was/were known to have, by all/most accounts, is/are/was/were learnt/learned/heard/rumored/rumoured to, is/are/was/were thought to, is/are/was/were alleged to,
      reported, is/are/was/were supposed to, is/are/was/were rumored/rumoured to,
      is/are/was/were claimed to
    `),
    alleged: phrases(`
      alleged, purported, supposed, rumored, rumoured, so-called, disputed, rumor, rumors, rumour,
      rumours, unconfirmed, unverified, claimed, possible, presumed, ostensible, putative,
      contested, mystery
    `),
    'alleged-label': phrases(
      `claim under review/test/scrutiny, claim, the claim, the statement, the allegation, claims, rumor, rumour, allegation,
      what is/was claimed/alleged/asserted/reported`,
    ),
    account: phrases(`
      report, reports, story, stories, article, articles, claim, claims, account, accounts,
      allegation, allegations, news, rumor, rumors, rumour, rumours, information, publication,
      publications, reporting, media reports, assertion, assertions, revelation, revelations,
      scoop, speculation, line, version, tale, suggestion, suggestions, the whole thing,
      the whole story, narrative, talk, word, matter, allegedly, whatever has been published,
      exclusive, piece, details, statement, coverage, notion, idea, bombshell, headlines,
      write-up, dispatch, yarn, disclosure, whole affair, whole exchange, any information, the affair, mystery,
      saga, version/account of events, reports of it, the claim, the statement, the allegation, essentials, gist, broad outline/outlines, substance, both versions/accounts/stories/claims/narratives,
      each version/account/story, either version/account/story, two versions/accounts/stories/narratives,
      rival/competing/duelling/dueling/contradictory versions/accounts/claims/stories,
      episode, whole episode, whole business, whole thing, whole matter, whole idea,
      the material, the materials
    `),
    'common-account': phrases(`
      line, talk, word, matter, details, statement, idea, piece, reporting, coverage, substance, item,
      record, announcement, log, material, materials
    `),
    'no-account': phrases(`
      bottom/front/red/hard/fault/picket/starting/finishing/production/tree/secure line/lines, front-line, line of contact/attack/fire,
      in line with/for, on the front line, no matter, matter of fact/time/course/hours/days, a matter for/of, for that matter,
      off the record, for the record, track/criminal record,
      small/pillow talk, no idea, good/bad/great idea, mission statement,
      log fire/cabin, bank account/accounts, on account of, social media accounts
    `),
    evidence: phrases(`
      no proof,
      readout, recording, transcript, proof, evidence, phone log, confirmation, log,
      official statement, record, minutes of, the minutes, announcement, readouts, public statement
    `),
    part: phrases(`
      that/this part, that/this bit, the part, parts, some details, details, portion
    `),
    privacy: phrases(`
      private calls/talks/conversations/chats/discussions/exchanges/contacts/matters/negotiations,
      private phone calls/conversations, private diplomatic exchanges/talks/conversations,
      stay/stays/stayed/staying/remain/remains/kept/keep/keeping private, is/are/was/were private,
      the word private, nobody's business, nobody 's business, nobody else 's business, no one 's business,
      no one else 's business, off limits, off-limits, not for discussion,
      his/her/their/our own business/affair, about/on privacy/confidentiality, policy of silence,
      matter of confidence, privacy of such/private, confidentiality of such/private
    `),
    craft: phrases(`
      journalism, editing, slipshod, quality of information/journalism/reporting/news, quality of what,
      quality of the information/journalism/reporting/news/press/media,
      poor … information, state of the press/media, standards of the press/media,
      respected/respectable/reputable/serious/posh/renowned/decent/famous/great outlets/titles/papers,
      respected/respectable/reputable/serious/posh/renowned/decent/famous/great newspapers/editions/media,
      respected/respectable/reputable/serious/posh/renowned/decent/famous/great publications/outlet/paper,
      papers/newspapers/outlets/titles/media … print/publish, what gets/is published/printed,
      what passes for journalism/news/reporting,

      well-known/prominent/leading/influential/venerable/once-great outlets/titles/papers/newspapers/media/publications/editions,
      decline of the/a press/paper/newspaper, to write novels/fiction/thrillers,
      a fool of itself, fools of themselves, made fools of, work of novelists,
      lost their/its way, unscrupulous … media/press/papers/newspapers
    `),
    request: phrases(`
      request, requests, email, emails, e-mail, e-mails, message, messages, inquiry, inquiries,
      enquiry, enquiries, query, queries, emailed,
      letters, letter, texts, call for comment, calls for comment, approach, approaches,
      inquirers,
      written questions, questions, the/our/his/her question, text message, text messages
    `),
    remainder: phrases(`rest, remainder, other parts, other passages`),
    ceased: phrases(`no longer, any longer, stopped, ceased, anymore, any more`),
    yet: phrases(`yet, so far, as yet, still, at the time of writing/publication, at press time,
      by press time, as we went to press`),
    speech: phrases(`
      discuss/discusses/discussed/discussing, urge/urges/urged/urging, warn/warns/warned/warning,
      remind/reminds/reminded/reminding, ask/asks/asked/asking, advise/advises/advised/advising,
      mention/mentions/mentioned/mentioning, raise/raises/raised/raising,
      caution/cautions/cautioned, bring/brings/brought/bringing up, bring/brings/brought … up,
      touch/touches/touched/touching on/upon, touch/touches/touched … on,
      counsel/counsels/counselled/counseled, press/pressed/presses, express/expresses/expressed,
      voice/voices/voiced, agree/agrees/agreed, tell/tells/told/telling, exhort/exhorted,
      implore/implored, signal/signals/signaled/signalled, dwell/dwells/dwelt/dwelled,
      raise/raised the issue/subject, stress/stressed, indicate/indicates/indicated,
      convey/conveyed, talk/talks/talked/talking, speak/speaks/spoke/spoken, allude/alluded,
      suggest/suggested, propose/proposed, appeal/appealed, request/requested, point/pointed out,
      hint/hinted, pointed to, called for, congratulate/congratulated, counselling/counseling,
      float/floated, want/wanted, inquire/inquired, promise/promised, offer/offered,
      exchange/exchanged,
      refer/refers/referred to, invoke/invokes/invoked, recall/recalled for
    `),
    so: phrases(
      `done so, did so, do so, doing so, did exactly that, done exactly that, done just that`,
    ),
    echo: phrases(`so, as much, that much, the same, the same thing`),
    answer: phrases(`yes, no, nope, nyet, negative`),
    additive: phrases(`also, too, as well, likewise`),
    likewise: phrases(`so did/does/has/had/do/have, as did/does/has/had/do/have`),
    eager: phrases(`
      eager, keen, interested, interest, want/wants/wanted, hope/hoped, intent, desire, desirous
    `),
    'turns-to': phrases(`
      phone/phones/phoned, telephone/telephones/telephoned, dial/dials/dialled/dialed, ring/rings/rang/rung,
      ring/rings/rang/rung up, call/calls/called, call/calls/called up
    `),
    'takes-up': phrases(`
      pick/picks/picked up, answer/answers/answered, come/comes/came to the phone/telephone,
      come/comes/came on the line, hang/hangs/hung up, listen/listens/listened
    `),
    renewed: phrases(`
      another, again, further, follow-up, resume, resuming, return to, second, renewed,
      continue, continuing, continuation, once more, more talks
    `),
    affirmative: phrases(`for, pro, yes, in favour, in favor`),
    negative: phrases(`against, contra, con, no, nope, nyet, in the negative,
      flat/flat-out/loud/firm/blunt/curt/categorical/clear/resounding/hard/emphatic/unqualified no`),
    onward: phrases(`
      also, then, in turn, furthermore, moreover, in addition, at one point, at another point,
      in passing, go/goes/went on to, toward/towards the end, at/in the end, next, in closing,
      at the outset, to begin/start with, for good measure, on top of that, in the same breath,
      too, as well, at length, at some length, at first, later on
    `),
    broached: phrases(`
      evoked, brought up, talked of, spoken of, gone into, mentioned, raised, discussed, touched upon/on, touched, broached, brought up, aired, floated,
      alluded to, stressed, dwelt, addressed, gone over, talked over, talked about
    `),
    'came-up': phrases(`
      arose, surfaced,
      come/comes/came up, got/get/gets/found/find/received/rated/earned a mention,
      got/get/gets/found/find/received/rated/earned a passing/brief/short mention,
      was/were among the topics/subjects/themes/matters, was/were on the agenda/table,
      was/were front and center/centre, was/were the main/chief topic/subject, cropped up
    `),
    course: phrases(`
      lasts/lasted/lasting, end/ends/ended/ending on/with/in/after, close/closed/closing on/with,
      begin/began/begun/beginning with/at, start/started/starting with/at, run/ran to/for,
      revolve/revolved/revolving around, centre/centred/center/centered on, turned to/on,
      touch/touched/touching on/upon, gone well/badly/on, went well/badly/on for, focused on,
      focussed on, took … minutes, take … minutes, taken … minutes, went off, gone off,
      be/been/was/were brief/short/cordial/friendly/polite/warm/tense/businesslike/amicable/productive,
      passed off, ended abruptly, ended there, dragged on, break/broke/broken off
    `),
    topic: phrases(
      `reminder, plea, boast, gist, take-home, topic, advice, subject, agenda, theme, tone, note, message, came up, mood, atmosphere, tenor`,
    ),
    ordinal: phrases(`first, second, third, first known, first confirmed, last, latest`),
    aftermath: phrases(`
      takeaways, takeaway, lessons, lesson, learned, learnt, fallout, aftermath, upshot, repercussions, ramifications
    `),
    dates: phrases(
      `put, puts, putting, place, places, placed, placing, date, dates, dated, dating, time, times, timed, locate, locates, located`,
    ),
    carried: phrases(`made, held, placed, conducted`),
    measure: phrases(`
      day, date, hour, time, timing, length, duration, start, end, beginning, tone, contents, content
    `),
    alternative: phrases(`either`),
    unaltered: phrases(`nothing to add, add/adds/added nothing, go/goes/went no further than`),
    term: phrases(`word, words, term, phrase, adjective`),
    objection: phrases(`object, objects, objected, oppose, opposes, opposed`),
    resumptive: phrases(`something`),
    towards: phrases(`toward, towards, among`),
    topical: phrases(`on, of, about, as for, as to, regarding, concerning, when it comes to`),
    'carried-out': phrases(`
      manage/manages/managed, proceed/proceeds/proceeded, contrive/contrived, happened,
      use/uses/used/using the/that/this/his/her/their/an/a/those/these,
      take/takes/took/taken the time/opportunity/occasion/chance, take/takes/took time/occasion,
      find/finds/found time/occasion/the time, seize/seizes/seized the opportunity/chance/occasion/moment,
      go/goes/went on, came, went so far as, lose/loses/lost no time, saw fit, get/gets/got round,
      lift/lifts/lifted/raise/raises/raised/grab/grabs/grabbed the receiver/handset/phone/telephone, take/takes/took up the receiver/handset/phone/telephone,
      pick/picks/picked up the receiver/handset/phone/telephone, reach/reaches/reached for the receiver/handset/phone/telephone,
      sneak/sneaks/sneaked/snuck/slip/slips/slipped/steal/stole off/away, go/goes/went behind … back, go/goes/went over … head,
      take/takes/took it upon himself/herself/themselves/itself, bothered, dared, deigned, take/takes/took the trouble,
      it was/were wise/unwise/right/wrong/proper/improper/smart/clever/brave/good/bad/rash/reckless/foolish/naive/rude/sensible/appropriate/inappropriate/legal/illegal/lawful/unlawful/kind/bold/cheeky of/for,
      was/were/is it wise/unwise/right/wrong/proper/improper/smart/clever/brave/good/bad/rash/reckless/foolish/naive/rude/sensible/appropriate/inappropriate/legal/illegal/lawful/unlawful/kind/bold/cheeky of
    `),
    prospect: phrases(`
      let them/him/her/both, too early, too soon, premature, happy/glad/pleased/delighted to,
      no agreement/agreements/arrangement/arrangements/appointment/date, date set,
      plan/plans/planned/planning, ready, readiness, willing, willingness, open to,
      hope/hopes/hoped/hoping, want/wants to, wish/wishes/wished, intend/intends/intended,
      expect/expects/expected, prepare/prepares/prepared/preparing, potential, prospect,
      prospects, upcoming, soon, look/looks/looked/looking forward, schedule/scheduled,
      arrange/arranged, possible, forthcoming, eventual, future, planned, next, eager, keen,
      the next day, another, second, follow-up, later, possibility, pave, paving, likely,
      propose/proposed, openness, invite/invites/invited, offer/offers/offered,
      seek/seeks/sought/seeking, try/trying/tried to, preparations, preparation, yet to, not yet,
      in the works, no plans, interest, hypothetical, ahead of, before any, if and when, would-be,
      pending, proposal, proposals, for now, still to come, yet to come, cannot wait, n't wait,
      can hardly wait, date/time for a/any/the/another, set no/a date/time, on the cards, be/is/was/were on the cards, in prospect, in the offing,
      in the pipeline, on the horizon, want/wants/wanted a/an,
      spoil/sabotage/derail/torpedo/scuttle/forestall/thwart/prevent/avert/hinder/obstruct, head off, stand in the way of, say/says/said no to, averse to
    `),
    repeated: phrases(`
      private calls/talks/conversations/chats/discussions/exchanges/contacts/negotiations,
      private phone/telephone calls/conversations/talks/chats,
      calls, contacts, every, each, several, many, multiple, seven, numerous, previous, earlier, past, a number of,
      as many as, repeated, repeatedly, series, denials, disavowals, regular, regularly, conversations, often,
      frequent, usually, always
    `),
    other: phrases(`other, else, separate, different, unrelated`),
    venue: phrases(`
      forum, podium, rostrum, lectern, on stage, the stage, rally, news/press conference, plenary,
      discussion club, town hall, in a written/video/press statement, in a/the statement, on television, on live television, on the campaign trail
    `),
    substitute: phrases(`
      one, another, another one, a further/previous/prior/similar one, an earlier one, the earlier/first/previous one, that one
    `),
    'ones-own': phrases(`of its/his/her/their/our/my own`),
    often: phrases(`
      often, repeatedly, regularly, frequently, usually, twice, more than once, again and again, many a time,
      two/three/four/five/six/seven/eight/nine/ten/several/many/multiple/numerous/countless times,
      two/three/four/several/many/multiple/numerous occasions, dozens of times, a dozen times,
      a number of times, a handful of times, over the years, from time to time, every week/month, every/each/any time, whenever, as a rule,
      all the time, seldom, rarely, habitually, time and again, keep/keeps/kept ringing/calling/phoning/telephoning/talking/speaking,
      keep/keeps/kept on ringing/calling/phoning/talking/speaking
    `),
    whenever: phrases(`when, whenever, once, if, as long as, unless, until`),
    present: phrases(`
      speak, speaks, talk, talks, phone, phones, telephone, telephones, ring, rings, call, calls, chat, chats, confer, confers,
      converse, communicate, communicates, contact, contacts, pick, picks, dial, dials
    `),
    'in-office': phrases(`
      since the inauguration, since inauguration day, since his/her/their inauguration, since the swearing-in, since taking office,
      since he/she took office, since he/she was sworn in, since returning to office/power/the white house,
      since he/she returned to office/power/the white house, since his/her return to office/power/the white house, this term
    `),
    spell: phrases(`
      in/for years, in/for/over several/many years, in/for a long time, in/for ages,
      in/for/over two/three/four/five/six/seven/eight/nine/ten years,
      in/for/over more than two/three/four/five/six/seven/eight/nine/ten years,
      in/for nearly/almost/about/some/over/roughly two/three/four/five/six/seven/eight/nine/ten years,
      more than/over two/three/four/five/six/seven/eight/nine/ten years without
    `),
    weekday: phrases(``),
    month: phrases(``),
    stretch: phrases(`early, mid, late, last`),
    preceding: phrases(`last`),
    past: phrases(`
      years ago, last year, in his/the first term, during his/the first term, back then,
      at the/that time, while in office, first presidency, since leaving office, months ago,
      decades ago, years earlier, since leaving the white house, in office, spoken before,
      talked before
    `),
    future: phrases(`
      tomorrow, next week, next month, next year, in the coming days/weeks, later this week,
      the next day, in the near future, at some point, in due course, within days,
      after the inauguration, after inauguration, once in office, when he takes office,
      the coming days/weeks/months, coming days/weeks/months, in the days ahead,
      before the year was/is out, before the inauguration, next spring/summer
    `),
    opener: phrases(`
      so, well, yes, yet, less, barely, nearly,
      the, a, an, in, on, he, she, it, they, at, for, there, this, these, when, while, its, his,
      her, their, after, as, but, we, i, if, with, who, what, during, according to, one, some,
      both, no, since, despite, and, only, most, all, several, many, two, three, later, earlier,
      meanwhile, those, you, such, another, to, few, fewer, many, much, none, nobody, no one, nothing,
      everyone, everybody, everything, anyone, anybody, someone, somebody, something, each, every,
      either, neither, other, others, any, our, my, your, here, now, then, today, yesterday, tonight,
      tomorrow, once, again, also, still, even, just, perhaps, maybe, instead, thus, therefore,
      however, although, though, because, before, until, unless, whether, among, amid, under, over,
      behind, between, from, by, of, about, against, without, within, like, unlike, asked, whatever,
      how, why, where, which, whose, good, hello, welcome, thanks, thank, please, follow, read, listen,
      watch, see, four, five, six, seven, eight, nine, ten, dozens, hundreds, thousands, let, let's,
      it's, he's, she's, there's, here's, that's, that, not, never, less, more, almost, nearly, first,
      second, excerpts, speaking, according, did, does, do, is, are, was, were, has, have, had, can,
      could, will, would, should, may, might, must
    `),
    finite: phrases(`
      wrote, told,
      became, becomes, turned, turns, follows, followed,
      met, meets, took, takes, went, goes, made, makes, came, comes, gave, gives, won, wins, left,
      leaves, ran, runs, saw, sees, began, begins, held, holds, wants, needs, rang, rings, spoke,
      speaks, talks, thinks, thought, believes, fears, hopes, fell, rose, sent, sends, set, sets,
      kept, keeps, found, finds, got, gets, faces, remains, appears, seems, lost, built, bought
    `),
    label: phrases(`
      key points, key takeaways, pinned, foreign press review, press review, newspaper review, review of the papers,
      morning/evening/daily/world briefing, news/world in brief, letters to the editor,
      read more, read the full/whole story/article/report, read also, also read, others also read, more on this,
      show more, see also, editor's note, ask a question, ask a question or make a comment,
      live updates, live reporting, most read, most popular, sign up for, sign up to,
      related articles/stories/topics, recommended stories, share this, follow us,
      watch live, what we know, skip to content, continue reading, story continues, advertisement,
      image source, image credit, image caption, picture credit
    `),
    desk: phrases(`
      staff, staff writer/writers/reporter/reporters, agencies, wires, desk, newsroom, bureau, correspondent,
      correspondents, newswires, editorial board
    `),
    rubric: phrases(`
      details, addendum, background, context, analysis, opinion, comment, review, essay, leader, letter, dispatch, postcard, diary, column, guest column,
      notebook, profile, explainer, first reports, what preceded this, also in this update, key events,
      rebuttal, fallout, substance, our view, why it matters, what happens next, what people are saying, what we do/do n't know,
      what did n't matter, correction, correction appended, clarification, exclusive
    `),
    ago: phrases(`ago`),
    section: phrases(`
      world, business, opinion, sport, sports, politics, culture, markets, economy, technology, science, national,
      international, comment, analysis, headlines, briefing, news, europe, americas, asia
    `),
    salutation: phrases(`sir, madam, dear sir, dear madam, dear editor`),
  },
  weekdays: [
    phrases(`monday, mon`),
    phrases(`tuesday, tue, tues`),
    phrases(`wednesday, wed`),
    phrases(`thursday, thu, thurs`),
    phrases(`friday, fri`),
    phrases(`saturday`),
    phrases(`sunday`),
  ],
  months: [
    phrases(`january, jan, jan.`),
    phrases(`february, feb, feb.`),
    phrases(`march, mar.`),
    phrases(`april, apr, apr.`),
    phrases(`may`),
    phrases(`june, jun.`),
    phrases(`july, jul.`),
    phrases(`august, aug, aug.`),
    phrases(`september, sept, sept., sep.`),
    phrases(`october, oct, oct.`),
    phrases(`november, nov, nov.`),
    phrases(`december, dec, dec.`),
  ],
  seasons: [
    [phrases(`spring`), 2],
    [phrases(`summer`), 5],
    [phrases(`autumn, fall`), 8],
    [phrases(`winter`), 11],
  ],
  days: [
    [phrases(`today, this morning, tonight, earlier today`), 0, 0],
    [phrases(`yesterday, last night, overnight`), -1, -1],
    [phrases(`the day before, a day earlier`), -4, -1],
    [phrases(`last week, a week ago, earlier this week`), -13, 0],
    [phrases(`in recent days, recently, days ago, the other day, this week`), -14, 0],
    [phrases(`last weekend, over the weekend, at the weekend`), -9, 0],
    [phrases(`this year`), -300, 0],
    [phrases(`last month`), -62, -1],
    [phrases(`two weeks ago, a fortnight ago, three weeks ago`), -25, -9],
    [phrases(`two months ago`), -80, -45],
    [phrases(`three months ago, a quarter of a year ago`), -115, -70],
    [phrases(`four/five months ago`), -180, -100],
    [phrases(`six/seven months ago, half a year ago`), -230, -150],
    [phrases(`eight/nine/ten months ago`), -325, -220],
    [phrases(`two years ago`), -800, -660],
    [phrases(`a year ago, one year on, a year on, a year later, a year to the day`), -394, -336],
    [phrases(`last year`), -730, -1],
  ],
  families: {
    'phone-call': {
      told: true,
      nouns: phrases(`
        call, calls, phone call, phone calls, telephone call, telephone calls, conversation,
        conversations, phone conversation/conversations, telephone conversation/conversations,
        telephonic conversation, phone talk, phone talks, telephone talk/talks, phone chat,
        phone contact, telephone contact, phonecall, phone discussion, phoner, phone exchange,
        call-in, ring, telephone exchange, telephone talks, telephonic exchange, phone-in call,
        telephonic talk, phone-in, phone/telephone rang/rings/ringing, phone/telephone natter/chinwag/catch-up/powwow
      `),
      looseNouns: phrases(`
        talk, talks, contact, contacts, exchange, chat, discussion, discussions, communication,
        dialogue, natter, chinwag, powwow, catch-up, confab, heart-to-heart
      `),
      verbs: phrases(`
        speak/speaks/spoke/spoken/speaking, talk/talks/talked/talking,
        phone/phones/phoned/phoning, telephone/telephones/telephoned/telephoning,
        dial/dials/dialled/dialed/dialing/dialling, ring/rings/rang/rung/ringing up, ring/rings/rang/rung/ringing,
        have/has/had/having a word, have/has/had/having a quiet word, converse/conversed/conversing, chat/chats/chatted/chatting, confer/confers/conferred/conferring,
        been/was/were/be in touch, been/was/were/be in contact, got in touch,
        pick/picks/picked up the phone/blower/receiver, pick/picks/picked up the phone/blower/receiver/telephone for/to, pick/picks/picked up to, did/do connect, finally connected, put/patched through,
        give/gives/gave … ring/bell/buzz/tinkle/bell, picked/picks/pick up the telephone,
        communicate/communicates/communicated, exchange/exchanged … word,
        exchange/exchanged … greeting/greetings,
        exchange/exchanges/exchanged words, got/get/gets through to, got on the horn, rung up,
        exchange/exchanges/exchanged views/pleasantries, had/have/has/having words, in contact, in touch,
        take/takes/took/taken up the telephone/phone/receiver to
      `),
      looseVerbs: phrases(`
        call/calls/called/calling, contact/contacts/contacted/contacting, reach/reached/reaching out to,
        get/gets/got/getting hold of, been/was/were/be on to, pick/picks/picked up for, work/works/worked/working the phone/phones with,
        on the phone/telephone/line/blower/horn to/with, catch/catches/caught up with,
        reach/reaches/reached/reaching, hear/hears/heard from, buzz/buzzed, call/calls/called up, hold/held talks
      `),
      manners: phrases(`
        by phone, by telephone, on the phone, over the phone, on phone, on the telephone,
        over the telephone, on the line, via telephone, via phone, on the other end of the line,
        down the line, in telephone contact, in phone contact, down the phone, on the blower, down the blower, on the dog and bone,
        on the horn
      `),
      traps: phrases(`
        call/calls for, call/calls/called/calling for, call/calls/called/calling on,
        call/called/calls off, wake-up call, close call, roll call, judgment call, curtain call,
        conference call, call sign, call/calls/called to order, so to speak, talk show, daily/weekly/regular/morning/press/media/briefing/news call,
        call center, call centre, peace talks, call/calls to action, on call, calls to end/stop,
        spoke/speaking/speaks/speak out, talking point, talking points, phone line,
        talk was/is of, talk was/is all of, talk that, talk of a/an/another/more, there is/was talk, talk turned to, talk of the town, small talk, pep talk, tough talk,
        spoke/speak/speaking on condition, spoke/speaking/speak on the condition, so-called,
        ring true/hollow, rings/rang true/hollow, so called, called upon, call/calls upon,
        conference calls, call it, calls it, called it, call them, call this, calls this,
        called this, on condition of, speed dial, call is for, earnings call,
        speak/speaks/speaking for, return/returns/returned/returning a/the/his/her/their/our call/calls
      `),
    },
    notice: {
      told: false,
      nouns: phrases(`
        advance/prior notice, advance/prior word/information/indication, advance/prior warning, notice, heads-up, tip-off,
        inkling, warning of/about, foreknowledge, prior briefing, courtesy warning/call, hint of/about,
        no objection/objections, no fuss, notification, advance/prior knowledge
      `),
      looseNouns: phrases(`warning, word, knowledge, approval, consent, blessing`),
      verbs: phrases(`
        informed, notified, tipped off, warned, briefed, forewarned, warn, alert, forewarn,
        give/gives/gave/given/giving … blessing/approval/consent/assent/nod/go-ahead,
        give/gives/gave/given/giving … warning/hint/heads-up/notice, let in on, apprised, kept informed,
        put/kept in the picture, brought into the picture, sign/signs/signed/signing off on,
        wave/waved … through, wave/waved through, asked/asks/seek/sought its/their/his/our consent/opinion/blessing/approval,
        taken unawares, caught unawares, told it/them/him/us a thing, forewarned,
        not/n't object, not/n't oppose, object/objects/objected/objecting, made aware, been told, were told, was told, is told,
        let/lets … know, consulted, given notice, oppose/opposed, support nor oppose, in the know,
        kept in the loop, in the loop, raise/raised/raises no objection, was/were fine with,
        had been told, being told, told/told nothing of, inform/informs/informing,
        notify/notifies/notifying, have been for it or against it, approved of, knew of/about,
        knew nothing, know/knows/known of/about, unaware of/that, in the dark, out of the loop, left out of, aware of, was/were aware, told, endorse/endorsed, tip/tipped … off, alerted
      `),
      looseVerbs: [],
      manners: phrases(`
        beforehand, in advance, ahead of time, ahead, prior to, before the call,
        before it took place
      `),
      traps: phrases(`
        people/person/persons/officials/official/aides/sources briefed,
        tells/told the, told/tells reporters/journalists, opposed to the war, warned ahead of the,
        a word, single word, word for it, the word/words
      `),
    },
    other: {
      told: false,
      nouns: [],
      looseNouns: [],
      verbs: [],
      looseVerbs: [],
      manners: [],
      traps: [],
    },
  },
  weighing: englishWeighing,
};
