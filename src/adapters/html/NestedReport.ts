import { isRecord } from '../../article/guards';
import type { OnIssue } from '../../article/Issue';
import type { Fields } from '../fields';
import { SourceReport } from '../SourceReport';

/** Objects in which fields are looked for are inside so many others. */
const deepest = 3;

/** The issues of a source that keeps fields of an object in others inside it, such as `data`, where they are read as those of the object: their places are those in the source. */
export class NestedReport extends SourceReport {
  readonly #source: unknown;
  readonly #holders: RegExp;

  /** `holders` are the names of the objects that hold fields of those around them. */
  constructor(onIssue: OnIssue | undefined, source: unknown, holders: RegExp) {
    super(onIssue);
    this.#source = source;
    this.#holders = holders;
  }

  protected override pathOf(path: string): string {
    const [field = '', ...elements] = path.split(' > ');
    let value = this.#source;
    let place = '';
    for (const step of field.match(/[^.[\]]+|\[\d+\]/g) ?? []) {
      const name = step.replace(/[[\]]/g, '');
      const names = isRecord(value) ? (this.#namesOf(value, name) ?? [name]) : [name];
      for (const one of names)
        value = typeof value === 'object' && value !== null ? Reflect.get(value, one) : undefined;
      place += step.startsWith('[') ? step : `${place && '.'}${names.join('.')}`;
    }
    return [place, ...elements].join(' > ');
  }

  /** The names that lead to a field of an object, through those that hold its fields; undefined for a field that none has. */
  #namesOf(value: Fields, name: string, depth = 0): string[] | undefined {
    if (value[name] !== undefined) return [name];
    if (depth === deepest) return undefined;
    for (const [holder, inside] of Object.entries(value)) {
      const names = this.#holders.test(holder) && isRecord(inside) ? this.#namesOf(inside, name, depth + 1) : undefined;
      if (names) return [holder, ...names];
    }
    return undefined;
  }
}
