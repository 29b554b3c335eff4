/** Id of a row of the outbox; what an id can't hold (`/ \ ? #`) is percent-encoded in each part. */
export function rowId(...parts: readonly (string | number)[]): string {
  return parts.map((part) => String(part).replace(/[%/\\?#]/g, encodeURIComponent)).join(':');
}
