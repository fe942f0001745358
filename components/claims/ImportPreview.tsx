import type { ImportPlan } from '../../lib/messages/calls.ts';
import { counted, failureWords } from '../../lib/words.ts';
import { useFocusOnEntry } from '../focus.ts';
import { useWords } from '../words.tsx';

interface ImportPreviewProps {
  /** Name of the file. */
  readonly name: string;
  readonly plan: ImportPlan;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What a file would do, before anything is written. */
export function ImportPreview({ name, plan, onConfirm, onCancel }: ImportPreviewProps) {
  const words = useWords();
  const heading = useFocusOnEntry<HTMLHeadingElement>();
  const writes = plan.added + plan.changed > 0;
  return (
    <div class="import-plan">
      <h3 tabIndex={-1} ref={heading}>
        {words('importTitle', name)}
      </h3>
      <ul class="import-counts">
        <li>{counted(words, 'importAdded', plan.added)}</li>
        <li>{counted(words, 'importChanged', plan.changed)}</li>
        <li>{counted(words, 'importSame', plan.same)}</li>
        <li>{counted(words, 'importRefused', plan.refused.length)}</li>
      </ul>
      <Remarks title={words('importRefusedTitle')} remarks={plan.refused} />
      <Remarks title={words('importIgnoredTitle')} remarks={plan.ignored} />
      {!writes && <p class="import-nothing">{words('importNothing')}</p>}
      <div class="form-actions">
        {writes && (
          <button type="button" class="button primary" onClick={onConfirm}>
            {words('importConfirm')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {words(writes ? 'cancel' : 'close')}
        </button>
      </div>
    </div>
  );
}

interface RemarksProps {
  readonly title: string;
  readonly remarks: ImportPlan['refused'];
}

function Remarks({ title, remarks }: RemarksProps) {
  const words = useWords();
  if (remarks.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="import-remarks">
        {remarks.map((remark) => (
          <li key={`${remark.line} ${remark.message} ${remark.values.join(' ')}`}>
            <span class="import-line">{words('importLine', String(remark.line))}</span>{' '}
            {failureWords(words, remark)}
          </li>
        ))}
      </ul>
    </>
  );
}
