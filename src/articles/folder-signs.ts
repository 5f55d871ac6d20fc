import { type FSWatcher, watch } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Signs {
  /** Listens to every folder on the way to these files too. */
  cover(files: readonly string[]): void;
  stop(): void;
}

function foldersOf(file: string): readonly string[] {
  const folder = dirname(file);
  return folder === '.' ? [folder] : [folder, ...foldersOf(folder)];
}

/** Signs of change from each folder that holds articles. Where the system gives none (network folders), regular looks have to do. */
export function signsFrom(dir: string, sign: () => void): Signs {
  const watchers = new Map<string, FSWatcher>();
  const open = (folder: string): void => {
    try {
      const watcher = watch(folder, { persistent: false }, sign);
      watcher.on('error', () => {
        watcher.close();
        watchers.delete(folder);
      });
      watchers.set(folder, watcher);
    } catch {
      watchers.delete(folder);
    }
  };
  return {
    cover(files) {
      const folders = new Set(['.', ...files.flatMap(foldersOf)]);
      for (const folder of [...folders].map((one) => join(dir, one))) if (!watchers.has(folder)) open(folder);
    },
    stop() {
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}
