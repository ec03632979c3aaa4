import { useState } from "react";

type Line<T> = { key: number; first: T };

/** Lines of a form that are added and taken out; one is there from the start. */
export function useLines<T extends object>(written: readonly T[]) {
  const [lines, setLines] = useState<readonly Line<T | Record<string, never>>[]>(() =>
    (written.length > 0 ? written : [{}]).map((first, key) => ({ key, first })),
  );
  const add = () => {
    const key = Math.max(-1, ...lines.map((line) => line.key)) + 1;
    setLines([...lines, { key, first: {} }]);
  };
  const remove = (index: number) => setLines(lines.toSpliced(index, 1));
  return { lines, add, remove };
}
