declare module 'snowball-stemmers' {
  export function newStemmer(language: 'finnish'): { stem(word: string): string };
}
