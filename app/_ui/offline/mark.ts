/** Says without opening anything, and without loading what opens it, that something lies on the phone. */
const MARK = "rotfeste-uten-dekning";

export function isMarked(): boolean {
  try {
    return localStorage.getItem(MARK) !== null;
  } catch {
    return false;
  }
}

export function setMark(): void {
  localStorage.setItem(MARK, "1");
}

export function removeMark(): void {
  localStorage.removeItem(MARK);
}
