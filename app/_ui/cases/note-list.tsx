import { useTranslations } from "next-intl";
import type { CaseNote } from "@/lib/cases/types";
import { InstantText } from "../kit/date-text";
import { Timeline } from "../kit/timeline";
import styles from "./case-story.module.css";

/** Notes in full, newest first; one that corrects another says so. */
export function NoteList({ notes }: { notes: readonly CaseNote[] }) {
  const t = useTranslations("cases.note");
  if (notes.length === 0) return null;
  return (
    <Timeline
      label={t("list")}
      items={notes.map((note) => ({
        id: note.id,
        when: <InstantText value={note.writtenAt} />,
        title: note.authorName,
        body: (
          <>
            {note.correctsId && <p>{t("corrects")}</p>}
            <p className={styles.note}>{note.body}</p>
          </>
        ),
      }))}
    />
  );
}
