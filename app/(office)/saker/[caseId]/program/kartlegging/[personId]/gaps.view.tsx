import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";
import type { Content } from "@/lib/mapping/rules/content";
import { GAP_REASONS, type Gap, gapsOf, openGaps } from "@/lib/mapping/rules/gaps";
import styles from "./mapping.module.css";

/** What is missing of a mapping, by why it is. */
export function Gaps({ content }: { content: Content }) {
  const t = useTranslations("mapping");
  const gaps = gapsOf(content);
  const open = openGaps(content);
  const lineOf = ({ area, entry, field }: Gap) =>
    entry === null
      ? t(`area.${area}`)
      : field === "paper"
        ? t("gaps.document", { area: t(`area.${area}`), number: entry + 1 })
        : t("gaps.entry", {
            area: t(`area.${area}`),
            number: entry + 1,
            field: t(`gaps.field.${field}`),
          });
  return (
    <Alert
      tone={open > 0 ? "warning" : "success"}
      title={open > 0 ? t("gaps.open", { count: open }) : t("gaps.whole")}
    >
      {gaps.length > 0 && (
        <dl className={styles.gaps}>
          {GAP_REASONS.map((why) => {
            const of = gaps.filter((gap) => gap.why === why);
            return of.length === 0 ? null : (
              <div key={why}>
                <dt>{t(`gaps.${why}`)}</dt>
                <dd>{of.map(lineOf).join(" · ")}</dd>
              </div>
            );
          })}
        </dl>
      )}
    </Alert>
  );
}
