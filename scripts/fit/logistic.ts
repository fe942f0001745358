import type { Features, Weights } from '../../lib/engine/weighing.ts';

/** One thing that was seen, and whether it is of the kind that is asked for. */
export interface Sample {
  readonly features: Features;
  readonly is: boolean;
}

/** A feature that fewer samples have teaches nothing. */
const LEAST_SEEN = 10;
const MOST_STEPS = 25;
const PRECISION = 1e-3;
const MOST_DIRECTIONS = 150;
/** How much of the gradient a step may leave over. */
const REST = 1e-3;
/** What holds down the weight that every sample has: next to nothing. */
const FREE = 1e-6;

/** The places of a sample's features among the weights, and how much of each there is. */
interface Row {
  readonly places: Int32Array;
  readonly amounts: Float64Array;
}

/**
 * Logistic regression with a ridge, by Newton's method (Hastie, Tibshirani and Friedman, The Elements
 * of Statistical Learning, 4.4.1), each step solved by conjugate gradients: the weights of all
 * features that enough samples have, held down by the ridge.
 */
export function fitted(samples: readonly Sample[], ridge: number): Weights {
  const names = ['', ...frequent(samples)];
  const places = new Map(names.map((name, place) => [name, place]));
  const rows = samples.map(({ features }) => rowOf(features, places));
  const holds = new Float64Array(names.length).fill(ridge);
  holds[0] = FREE;
  const weights = new Float64Array(names.length);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const change = newtonStep(rows, samples, weights, holds);
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

function rowOf(features: Features, places: ReadonlyMap<string, number>): Row {
  const known = [...features].filter(([name]) => places.has(name));
  return {
    places: Int32Array.from([0, ...known.map(([name]) => places.get(name) ?? 0)]),
    amounts: Float64Array.from([1, ...known.map(([, amount]) => amount)]),
  };
}

/** The gradient of the loss, divided by its curvature. */
function newtonStep(
  rows: readonly Row[],
  samples: readonly Sample[],
  weights: Float64Array,
  holds: Float64Array,
): Float64Array {
  const gradient = weights.map((own, place) => own * (holds[place] ?? 0));
  const diagonal = holds.slice();
  const spreads = rows.map((row, index) => {
    const probability = 1 / (1 + Math.exp(-dot(row, weights)));
    const spread = probability * (1 - probability);
    add(row, probability - (samples[index]?.is ? 1 : 0), gradient);
    for (const [at, place] of row.places.entries())
      diagonal[place] = (diagonal[place] ?? 0) + spread * (row.amounts[at] ?? 0) ** 2;
    return spread;
  });
  const curved = (direction: Float64Array) => {
    const product = direction.map((own, place) => own * (holds[place] ?? 0));
    for (const [index, row] of rows.entries())
      add(row, (spreads[index] ?? 0) * dot(row, direction), product);
    return product;
  };
  return solved(curved, gradient, diagonal);
}

function dot({ places, amounts }: Row, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < places.length; at += 1)
    sum += (amounts[at] ?? 0) * (weights[places[at] ?? 0] ?? 0);
  return sum;
}

/** Adds so much of a row to a sum, in place. */
function add({ places, amounts }: Row, much: number, sum: Float64Array): void {
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    sum[place] = (sum[place] ?? 0) + much * (amounts[at] ?? 0);
  }
}

/** Solves a positive definite system by conjugate gradients, scaled by its diagonal. */
function solved(
  matrix: (direction: Float64Array) => Float64Array,
  right: Float64Array,
  diagonal: Float64Array,
): Float64Array {
  const scaled = (own: Float64Array) => own.map((one, place) => one / (diagonal[place] ?? 1));
  const result = new Float64Array(right.length);
  const rest = right.slice();
  let direction = scaled(rest);
  let size = product(rest, direction);
  const enough = size * REST ** 2;
  for (let step = 0; step < MOST_DIRECTIONS && size > enough; step += 1) {
    const image = matrix(direction);
    const length = size / product(direction, image);
    for (let place = 0; place < result.length; place += 1) {
      result[place] = (result[place] ?? 0) + length * (direction[place] ?? 0);
      rest[place] = (rest[place] ?? 0) - length * (image[place] ?? 0);
    }
    const next = scaled(rest);
    const last = size;
    size = product(rest, next);
    const turn = size / last;
    direction = next.map((own, place) => own + turn * (direction[place] ?? 0));
  }
  return result;
}

function product(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, own, place) => sum + own * (other[place] ?? 0), 0);
}
