/** A size in words: 640 gives "640 bytes", 120,400 "120 kB", 2,301,621 "2.3 MB". */
export function toSizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
