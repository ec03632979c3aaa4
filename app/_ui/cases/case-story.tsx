import { useTranslations } from "next-intl";
import type { HistoryEvent } from "@/lib/audit/types";
import type { CaseNote } from "@/lib/cases/types";
import { InstantText } from "../kit/date-text";
import { Timeline } from "../kit/timeline";
import { ActWords } from "./act-words";
import styles from "./case-story.module.css";
import { ChangeWords } from "./change-words";

/** What has been done in a case, newest first, with notes in full and changes in words. */
export function CaseStory({
  events,
  notes,
  labels,
  items,
}: {
  events: readonly HistoryEvent[];
  notes: readonly CaseNote[];
  /** Words for the codes that only the database knows, by list and code. */
  labels: ReadonlyMap<string, string>;
  /** What each checklist item of the case says, by its key. */
  items: ReadonlyMap<string, string>;
}) {
  const t = useTranslations("audit");
  const byId = new Map(notes.map((note) => [note.id, note]));
  return (
    <Timeline
      label={t("history.label")}
      items={events.map((event) => {
        const item = itemOf(event, items);
        const note = event.objectType === "case_note" ? byId.get(event.objectId ?? "") : undefined;
        return {
          id: String(event.seq),
          when: <InstantText value={event.at} />,
          title: <ActWords action={event.action} />,
          who: event.actorName,
          tone: event.action.startsWith("cases.") ? ("accent" as const) : ("neutral" as const),
          body: (item || note || event.changes.length > 0 || event.reason) && (
            <>
              {item && <p>{item}</p>}
              {note && <p className={styles.note}>{note.body}</p>}
              {note?.correctsId && <p>{t("history.corrects")}</p>}
              {event.reason && <p>{t("history.reason", { reason: event.reason })}</p>}
              <ChangeWords changes={event.changes} labels={labels} />
            </>
          ),
        };
      })}
    />
  );
}

/** The item that a mark is about; its object is named key/subject/round. */
function itemOf({ objectType, objectId }: HistoryEvent, items: ReadonlyMap<string, string>) {
  return objectType === "checklist_entry" ? items.get(objectId?.split("/")[0] ?? "") : undefined;
}
