import type { Features, Weights } from '../../lib/engine/weighing.ts';

/** One thing that was seen, and whether it is of the kind that is asked for. */
export interface Sample {
  readonly features: Features;
  readonly is: boolean;
}

/** How strongly weights are held down; chosen by texts of writers who were left out of the fit. */
const RIDGE = 1.5;
/** A feature that fewer samples have teaches nothing. */
const LEAST_SEEN = 10;
const MOST_STEPS = 25;
const PRECISION = 1e-4;

/**
 * Logistic regression with a ridge, by Newton's method (Hastie, Tibshirani and Friedman, The Elements
 * of Statistical Learning, 4.4.1): the weights of all features that enough samples have.
 */
export function fitted(samples: readonly Sample[]): Weights {
  const names = ['', ...frequent(samples)];
  const places = new Map(names.map((name, place) => [name, place]));
  const rows = samples.map(({ features }) => rowOf(features, places));
  const weights = new Float64Array(names.length);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const change = newtonStep(rows, samples, weights);
    for (const [place, own] of change.entries()) weights[place] = (weights[place] ?? 0) - own;
    if (change.every((own) => Math.abs(own) < PRECISION)) break;
  }
  return Object.fromEntries(names.map((name, place) => [name, weights[place] ?? 0]));
}

function frequent(samples: readonly Sample[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of samples)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= LEAST_SEEN ? [name] : [])).sort();
}

type Row = readonly (readonly [place: number, amount: number])[];

function rowOf(features: Features, places: ReadonlyMap<string, number>): Row {
  const known = [...features].flatMap(([name, amount]) => {
    const place = places.get(name);
    return place === undefined ? [] : [[place, amount] as const];
  });
  return [[0, 1], ...known];
}

/** The gradient of the loss, divided by its curvature. */
function newtonStep(
  rows: readonly Row[],
  samples: readonly Sample[],
  weights: Float64Array,
): Float64Array {
  const size = weights.length;
  const gradient = weights.map((own, place) => (place === 0 ? 0 : RIDGE * own));
  const curvature = Array.from({ length: size }, (_, place) => {
    const line = new Float64Array(size);
    line[place] = place === 0 ? 1e-6 : RIDGE;
    return line;
  });
  for (const [index, row] of rows.entries()) {
    const sum = row.reduce((total, [place, amount]) => total + amount * (weights[place] ?? 0), 0);
    const probability = 1 / (1 + Math.exp(-sum));
    const miss = probability - (samples[index]?.is ? 1 : 0);
    const spread = probability * (1 - probability);
    for (const [place, amount] of row) {
      gradient[place] = (gradient[place] ?? 0) + miss * amount;
      const line = curvature[place];
      if (line === undefined) continue;
      for (const [other, much] of row)
        if (other <= place) line[other] = (line[other] ?? 0) + spread * amount * much;
    }
  }
  return solved(curvature, gradient);
}

/** Solves a positive definite system, of which the lower half is given, by Cholesky's method; in place. */
function solved(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const at = (row: number, column: number) => lower[row]?.[column] ?? 0;
  for (const [row, line] of lower.entries()) {
    for (let column = 0; column <= row; column += 1) {
      const other = lower[column];
      let sum = line[column] ?? 0;
      for (let inner = 0; inner < column; inner += 1)
        sum -= (line[inner] ?? 0) * (other?.[inner] ?? 0);
      line[column] = row === column ? Math.sqrt(sum) : sum / at(column, column);
    }
  }
  const result = right.slice();
  for (let row = 0; row < result.length; row += 1) {
    let sum = result[row] ?? 0;
    for (let inner = 0; inner < row; inner += 1) sum -= at(row, inner) * (result[inner] ?? 0);
    result[row] = sum / at(row, row);
  }
  for (let row = result.length - 1; row >= 0; row -= 1) {
    let sum = result[row] ?? 0;
    for (let inner = row + 1; inner < result.length; inner += 1)
      sum -= at(inner, row) * (result[inner] ?? 0);
    result[row] = sum / at(row, row);
  }
  return result;
}
