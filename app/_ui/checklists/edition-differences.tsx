import { useLocale, useTranslations } from "next-intl";
import type { EditionDifference } from "@/lib/checklists/rules/edition-diff";
import { languageOf } from "@/lib/i18n/locales";
import { Stack } from "../kit/page";
import styles from "./checklists.module.css";

const KINDS = ["added", "switched_on", "changed", "switched_off", "removed"] as const;

/** What differs between two editions, by what happened to the items. */
export function EditionDifferences({ differences }: { differences: readonly EditionDifference[] }) {
  const t = useTranslations("checklists.differences");
  if (differences.length === 0) return <p>{t("none")}</p>;
  return (
    <Stack>
      {KINDS.map((kind) => {
        const some = differences.filter((difference) => difference.kind === kind);
        return (
          some.length > 0 && (
            <div key={kind}>
              <h3 className={styles.diffTitle}>
                {t(kind)} <span className={styles.tally}>{some.length}</span>
              </h3>
              <ul className={styles.items}>
                {some.map((difference) => (
                  <Difference key={difference.item.id} difference={difference} />
                ))}
              </ul>
            </div>
          )
        );
      })}
    </Stack>
  );
}

function Difference({ difference }: { difference: EditionDifference }) {
  const t = useTranslations("checklists");
  const locale = languageOf(useLocale());
  const { item, kind } = difference;
  const before = kind === "changed" ? difference.before : null;
  const changedText = before && before.text[locale] !== item.text[locale];
  return (
    <li className={styles.item}>
      <p className={styles.text}>{item.text[locale]}</p>
      {changedText && (
        <p className={styles.why}>
          {t("differences.before")}: <del>{before.text[locale]}</del>
        </p>
      )}
      {kind === "changed" && (
        <p className={styles.why}>
          {t("differences.fields", {
            fields: difference.fields.map((field) => t(`fields.${field}`)).join(", "),
          })}
        </p>
      )}
      {"reason" in difference && difference.reason && (
        <p className={styles.why}>{t("differences.reason", { reason: difference.reason })}</p>
      )}
      <p className={styles.diffMeta}>
        {t(`stages.${item.stage}`)} · {t(`audiences.${item.audience}`)}
      </p>
    </li>
  );
}
