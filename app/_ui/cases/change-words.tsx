import { useFormatter, useTranslations } from "next-intl";
import type { Change } from "@/lib/platform/audit-trail";
import styles from "./case-story.module.css";
import { CODE_WORDS, FIELD_WORDS, inListWords } from "./change-codes";

const day = /^\d{4}-\d{2}-\d{2}$/;
/** Households and people are kept by their ids, which tell a reader nothing. */
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** An item of a checklist, such as REQ-10. */
const item = /^[A-Z]{3}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Each changed field with its value before and after, fields and codes in words. */
export function ChangeWords({
  changes,
  labels,
}: {
  changes: readonly Change[];
  /** Words for the codes that only the database knows, by list and code. */
  labels: ReadonlyMap<string, string>;
}) {
  const t = useTranslations("audit.history");
  const words = useWords(labels);
  if (changes.length === 0) return null;
  return (
    <dl className={styles.changes}>
      {changes.map(({ field, before, after }) => (
        <div key={field} className={styles.change}>
          <dt>{words.field(field)}</dt>
          <dd>
            {isNothing(before) || id.test(String(before))
              ? words.value(field, after)
              : t("fromTo", {
                  before: words.value(field, before),
                  after: words.value(field, after),
                })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function useWords(labels: ReadonlyMap<string, string>) {
  const t = useTranslations() as unknown as {
    (key: string, values?: Record<string, string>): string;
    has: (key: string) => boolean;
  };
  const format = useFormatter();
  const value = (field: string, given: unknown): string => {
    if (isNothing(given)) return t("audit.history.nothing");
    if (Array.isArray(given)) return given.map((one) => value(field, one)).join(", ");
    if (typeof given === "boolean") return t(given ? "audit.history.yes" : "audit.history.no");
    const text = typeof given === "object" ? JSON.stringify(given) : String(given);
    if (id.test(text)) return t("audit.history.changed");
    const key = `${CODE_WORDS[field]}.${text}`;
    if (CODE_WORDS[field] && /^[\w-]+$/.test(text) && t.has(key)) return t(key);
    if (field === "passedWithout" && item.test(text))
      return t("audit.history.item", { item: text });
    if (day.test(text)) {
      return format.dateTime(new Date(`${text}T12:00:00Z`), {
        day: "2-digit",
        month: "2-digit",
        year: "numeric",
        timeZone: "UTC",
      });
    }
    if (instant.test(text))
      return format.dateTime(new Date(text), { dateStyle: "short", timeStyle: "short" });
    return inListWords(field, text, labels);
  };
  return { field: useFieldWords(), value };
}

/** The name of a field in words; itself when it is none of ours, as the heading of a file is. */
export function useFieldWords(): (name: string) => string {
  const t = useTranslations() as unknown as {
    (key: string, values?: Record<string, string>): string;
    has: (key: string) => boolean;
  };
  return (name) => {
    const [, row] = /^row (\d+)$/.exec(name) ?? [];
    if (row) return t("audit.history.row", { row });
    if (!/^[\w-]+$/.test(name)) return name;
    const key = FIELD_WORDS.map((place) => `${place}.${name}`).find((one) => t.has(one));
    return key ? t(key) : name;
  };
}

function isNothing(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === "" ||
    (Array.isArray(value) && value.length === 0)
  );
}
