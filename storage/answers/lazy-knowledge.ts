import type { OpenedKnowledge } from '../../domain/answers/knowledge';

/** Knowledge that is opened when it is first asked, or a step at a time by `warm`. */
export function lazyKnowledge(open: () => Generator<void, OpenedKnowledge>): OpenedKnowledge {
  let steps: Generator<void, OpenedKnowledge> | undefined;
  let opened: OpenedKnowledge | undefined;
  /** False when all steps are taken. */
  const takeStep = (): boolean => {
    steps ??= open();
    const step = steps.next();
    if (step.done) opened = step.value;
    return !step.done;
  };
  const real = (): OpenedKnowledge => {
    while (!opened) takeStep();
    return opened;
  };
  return {
    get vocabulary() {
      return real().vocabulary;
    },
    get finder() {
      return real().finder;
    },
    get entries() {
      return real().entries;
    },
    get wordings() {
      return real().wordings;
    },
    *warm() {
      while (!opened && takeStep()) yield;
      yield* real().warm();
    },
    prepared: (entry) => real().prepared(entry),
    entry: (id) => real().entry(id),
    criterion: (number) => real().criterion(number),
    article: (id) => real().article(id),
    document: (id) => real().document(id),
    law: (id) => real().law(id),
    change: (id) => real().change(id),
  };
}
