import { useFormatter, useTranslations } from "next-intl";
import type { Change } from "@/lib/platform/audit-trail";
import styles from "./case-story.module.css";

/** Where the words for a field's codes stand. */
const CODES: Record<string, string> = {
  act: "cases.act",
  openStages: "cases.stage",
  passedWithout: "cases.gate",
  settlementType: "codes.settlement_type",
  status: "cases.list.filter.statusValues",
  closeReason: "codes.close_reason",
  addressProtection: "codes.address_protection",
  grade: "codes.address_protection",
  sex: "codes.sex",
  birthDatePrecision: "codes.birth_date_precision",
  nameOrder: "codes.name_order",
  educationLevel: "codes.education_level",
  permitGround: "codes.permit_ground",
  exitReason: "codes.exit_reason",
  interpreterCategory: "codes.interpreter_category",
  roles: "frame.roles",
  kind: "codes.relation",
};

const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Each changed field with its value before and after, fields and codes in words. */
export function ChangeWords({ changes }: { changes: readonly Change[] }) {
  const t = useTranslations("audit.history");
  const words = useWords();
  if (changes.length === 0) return null;
  return (
    <dl className={styles.changes}>
      {changes.map(({ field, before, after }) => (
        <div key={field} className={styles.change}>
          <dt>{words.field(field)}</dt>
          <dd>
            {isNothing(before)
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

function useWords() {
  const t = useTranslations() as unknown as {
    (key: string): string;
    has: (key: string) => boolean;
  };
  const format = useFormatter();
  const value = (field: string, given: unknown): string => {
    if (isNothing(given)) return t("audit.history.nothing");
    if (Array.isArray(given)) return given.map((one) => value(field, one)).join(", ");
    if (typeof given === "boolean") return t(given ? "audit.history.yes" : "audit.history.no");
    const text = typeof given === "object" ? JSON.stringify(given) : String(given);
    const key = `${CODES[field]}.${text}`;
    if (CODES[field] && /^[\w-]+$/.test(text) && t.has(key)) return t(key);
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
    return text;
  };
  const field = (name: string): string => {
    const key = `audit.fields.${name}`;
    return /^[\w-]+$/.test(name) && t.has(key) ? t(key) : name;
  };
  return { field, value };
}

function isNothing(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === "" ||
    (Array.isArray(value) && value.length === 0)
  );
}
