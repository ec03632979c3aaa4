import { useTranslations } from "next-intl";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Section } from "@/app/_ui/kit/page";
import { useSumValue } from "@/app/_ui/self-settlement/sum-words";
import type { Sum } from "@/lib/dwellings/rules/sum";

/** A sum in full: what it comes to, each number that it rests on, and where that comes from. */
export function SumView({ sum }: { sum: Sum }) {
  const t = useTranslations("assessment");
  const inWords = useSumValue();
  return (
    <Section title={t(`sums.${sum.rule}.title`)} level={3}>
      <p>
        {t(`sums.${sum.rule}.${sum.state}`)}
        {sum.missing.length > 0 && (
          <> {t("missing", { what: sum.missing.map((key) => t(`lines.${key}`)).join(", ") })}</>
        )}
      </p>
      <DefinitionList
        items={sum.lines.map((line) => ({
          term: t(`lines.${line.label}`),
          value: inWords(line),
          note:
            line.law && (line.verified === false ? `${line.law}, ${t("unverified")}` : line.law),
        }))}
      />
    </Section>
  );
}
