import { useTranslations } from "next-intl";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { useContentWords } from "@/app/_ui/mapping/content-words";
import { AREAS, type Content } from "@/lib/mapping/rules/content";
import styles from "./mapping.module.css";

/** A mapping to read: each area with its entries and where they are from. */
export function MappingSummary({
  content,
  labels,
}: {
  content: Content;
  labels: ReadonlyMap<string, string>;
}) {
  const t = useTranslations("mapping");
  const words = useContentWords(labels);
  return (
    <DefinitionList
      columns={1}
      items={AREAS.map((area) => {
        const lines = words.linesOf(content, area);
        return {
          term: t(`area.${area}`),
          value:
            lines.length === 0 ? (
              t("gaps.not_asked")
            ) : (
              <ul className={styles.lines}>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ),
        };
      })}
    />
  );
}
