/** Which files are taken for a recorded movement. */

/** reading takes a few times as much memory for a while */
const most_MB = 100;

export const recordingTypes = [".sto", ".mot", ".csv", ".tsv", ".txt"] as const;

/** Why a file is not read, before it is; undefined where it is worth reading. */
export function notReadable(
  { name, size }: { readonly name: string; readonly size: number },
  say: {
    readonly noRecording: (name: string) => string;
    readonly tooLarge: (name: string, limit_MB: number) => string;
  },
): string | undefined {
  if (!recordingTypes.some((type) => name.toLowerCase().endsWith(type))) return say.noRecording(name);
  if (size > most_MB * 1e6) return say.tooLarge(name, most_MB);
  return undefined;
}
