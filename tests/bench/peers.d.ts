// What the benchmark calls of the libraries it reads beside the engine; their own types ask for more.

declare module 'compromise' {
  export default function nlp(text: string): unknown;
}

declare module 'wink-eng-lite-web-model' {
  const model: unique symbol;
  export default model;
}

declare module 'wink-nlp' {
  export default function winkNLP(
    model: unknown,
    pipe: readonly string[],
  ): { readonly readDoc: (text: string) => unknown };
}
