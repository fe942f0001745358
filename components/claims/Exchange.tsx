import { useState } from 'preact/hooks';
import type { Answer, Failure, ImportPlan } from '../../lib/messages/calls.ts';
import { failureWords } from '../../lib/words.ts';
import { Icon } from '../icons.tsx';
import { useWords } from '../words.tsx';
import { ImportPreview } from './ImportPreview.tsx';

export interface ExchangeActs {
  /** The whole store as the text of an export file. */
  readonly exportText: () => Promise<Answer<string>>;
  readonly planImport: (text: string) => Promise<Answer<ImportPlan>>;
  readonly importText: (text: string) => Promise<Answer<ImportPlan>>;
  /** Takes the import back. */
  readonly undo: () => Promise<Answer<boolean>>;
}

/** A file on its way in, as far as it has come. */
type Arrival =
  | { readonly step: 'none' }
  | {
      readonly step: 'planned';
      readonly name: string;
      readonly text: string;
      readonly plan: ImportPlan;
    }
  | { readonly step: 'imported' }
  | { readonly step: 'undone' }
  | { readonly step: 'failed'; readonly failure: Failure };

/** Takes the store out as a file, and files in, after showing what they would do. */
export function Exchange({ acts }: { readonly acts: ExchangeActs }) {
  const words = useWords();
  const [arrival, setArrival] = useState<Arrival>({ step: 'none' });
  const fail = (failure: Failure) => setArrival({ step: 'failed', failure });

  const exportFile = async () => {
    const answer = await acts.exportText();
    if (answer.ok) download(answer.value);
    else fail(answer.failure);
  };
  const plan = async (file: File) => {
    const text = await file.text();
    const answer = await acts.planImport(text);
    if (answer.ok) setArrival({ step: 'planned', name: file.name, text, plan: answer.value });
    else fail(answer.failure);
  };
  const bringIn = async (text: string) => {
    const answer = await acts.importText(text);
    if (answer.ok) setArrival({ step: 'imported' });
    else fail(answer.failure);
  };

  const undo = async () => {
    const answer = await acts.undo();
    if (answer.ok) setArrival({ step: 'undone' });
    else fail(answer.failure);
  };

  return (
    <section class="exchange" aria-label={words('exchange')}>
      <div class="exchange-actions">
        <button type="button" class="button" onClick={exportFile}>
          <Icon name="export" />
          {words('exportClaims')}
        </button>
        <FileButton onChoose={plan} />
      </div>
      {arrival.step === 'planned' && (
        <ImportPreview
          name={arrival.name}
          plan={arrival.plan}
          onConfirm={() => bringIn(arrival.text)}
          onCancel={() => setArrival({ step: 'none' })}
        />
      )}
      <p class="exchange-told" role="status">
        {arrival.step === 'imported' && words('imported')}
        {arrival.step === 'undone' && words('undone')}
        {arrival.step === 'failed' && failureWords(words, arrival.failure)}
      </p>
      {arrival.step === 'imported' && (
        <button type="button" class="button" onClick={undo}>
          <Icon name="undo" />
          {words('undo')}
        </button>
      )}
    </section>
  );
}

function FileButton({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const words = useWords();
  return (
    <label class="button file-button">
      <Icon name="import" />
      {words('importClaims')}
      <input
        type="file"
        class="visually-hidden"
        accept=".json,application/json"
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) onChoose(file);
          // So that choosing the same file again is a change.
          input.value = '';
        }}
      />
    </label>
  );
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `on-record-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  // Firefox reads the blob only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
