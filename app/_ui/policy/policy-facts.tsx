import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { PolicyPart } from "@/lib/policy/rules/content";
import { POLICY_PARTS } from "@/lib/policy/rules/content";
import { policyLines } from "@/lib/policy/rules/lines";
import type { PolicyContent } from "@/lib/policy/types";
import { DefinitionList } from "../kit/definition-list";
import { Section } from "../kit/page";
import styles from "./policy.module.css";
import { usePolicyWords } from "./policy-words";
import { RentNorms } from "./rent-norms";

/** What a policy says, part by part, as those who work by it read it. */
export function PolicyFacts({
  content,
  actions,
}: {
  content: PolicyContent;
  /** What can be done with a part. */
  actions?: (part: PolicyPart) => ReactNode;
}) {
  const t = useTranslations("policy");
  return (
    <div className={styles.parts}>
      {POLICY_PARTS.map((part) => (
        <Section
          key={part}
          title={t(`parts.${part}`)}
          level={3}
          id={part}
          actions={actions?.(part)}
        >
          <PartFacts part={part} content={content} />
        </Section>
      ))}
    </div>
  );
}

function PartFacts({ part, content }: { part: PolicyPart; content: PolicyContent }) {
  const t = useTranslations("policy");
  const { term, value, kroner } = usePolicyWords();
  const lines = policyLines(content).filter((line) => line.part === part);
  const { shareKind } = content.participation;
  const { processingUnit } = content.contact;
  const units: Readonly<Record<string, string | null>> = {
    shareValue: shareKind && t(`shareKinds.${shareKind}`),
    processingCount: processingUnit && t(`timeUnits.${processingUnit}`),
  };
  const listed = lines.filter(({ field }) => !/^(norms\.|shareKind$|processingUnit$)/.test(field));
  if (lines.length === 0) return <p className={styles.nothing}>{t("nothingSaid")}</p>;
  return (
    <>
      {part === "rent" && (
        <RentNorms
          norms={content.rent.norms}
          caption={t("fields.norms")}
          persons={t("persons")}
          size={(size) => t(`size.${size}`)}
          basis={(basis) => t(`basis.${basis}`)}
          kroner={kroner}
          none={null}
        />
      )}
      {listed.length > 0 && (
        <DefinitionList
          items={listed.map((line) => ({
            term: term(line.field),
            value: (
              <span className={styles.value}>
                {value(line.field, line.value)} {units[line.field]}
              </span>
            ),
          }))}
        />
      )}
    </>
  );
}
