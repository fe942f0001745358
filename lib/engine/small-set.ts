/**
 * A set of a few values, looked at one by one, which is quicker than a table. Sets made in the same
 * way from the same one are one and the same, so that many phrases share what they stand for.
 */
export class SmallSet<Value> {
  private readonly values: readonly Value[];
  private readonly larger = new Map<Value, SmallSet<Value>>();

  constructor(values: readonly Value[] = []) {
    this.values = values;
  }

  get size(): number {
    return this.values.length;
  }

  has(value: Value): boolean {
    for (let at = 0; at < this.values.length; at += 1) if (this.values[at] === value) return true;
    return false;
  }

  hasAny(values: readonly Value[]): boolean {
    if (this.values.length === 0) return false;
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at];
      if (value !== undefined && this.has(value)) return true;
    }
    return false;
  }

  with(value: Value): SmallSet<Value> {
    if (this.values.includes(value)) return this;
    const larger = this.larger.get(value) ?? new SmallSet([...this.values, value]);
    this.larger.set(value, larger);
    return larger;
  }

  [Symbol.iterator](): Iterator<Value> {
    return this.values[Symbol.iterator]();
  }
}
