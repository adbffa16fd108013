import { closeSync, openSync, writeSync } from 'node:fs';
import { reasonOf } from './reasons';

/** Lines of JSON, each written as soon as it is known: a run that is cut short keeps its report. */
export interface Report {
  add(line: object): void;
  close(): void;
}

/** @throws Error that names the file, where it cannot be made */
export function openReport(file: string | undefined, complain: (reason: string) => void): Report {
  if (file === undefined) {
    return { add: () => undefined, close: () => undefined };
  }
  const handle = open(file);
  let isWhole = true;
  return {
    add(line) {
      if (!isWhole) {
        return;
      }
      try {
        writeSync(handle, `${JSON.stringify(line)}\n`);
      } catch (error) {
        isWhole = false;
        complain(`The report ends here: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
    close: () => closeSync(handle),
  };
}

function open(file: string): number {
  try {
    return openSync(file, 'w');
  } catch (error) {
    throw new Error(`The report ${file} cannot be written. ${reasonOf(error)}`);
  }
}
