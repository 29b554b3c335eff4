import { wordsIn } from '../../cards/kit/wording';
import type { FileFault } from '../../domain/files/sheet';
import type { TextReply } from './reply';
import type { Turn } from './turn';

/** Why a dropped file was not read, and what to do about it. */
export function fileFailed({ language }: Turn, why: FileFault): TextReply {
  return { kind: 'text', text: wordsIn(language)(`file.failed.${why}`) };
}
