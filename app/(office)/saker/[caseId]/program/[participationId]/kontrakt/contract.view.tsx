import { useTranslations } from "next-intl";
import styles from "@/app/_ui/housing/signature-pad.module.css";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Row } from "@/app/_ui/kit/page";
import { SIGNATURE_SHEET } from "@/lib/platform/signature";
import type { Contract, ContractSignature } from "@/lib/programme/types";

/** A contract as it was signed. */
export function ContractView({
  contract,
  sheetOf,
}: {
  contract: Contract;
  /** Where a version of the plan is read through with the participant. */
  sheetOf(number: number): string;
}) {
  const t = useTranslations("programme.contract");
  const { content, method, signedOn, participantSignature, adviserSignature } = contract;
  const list = (items: readonly string[]) => (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  return (
    <Card level={3} title={t("ofPlan", { number: content.plan.plan.number })}>
      <DefinitionList
        columns={2}
        items={[
          { term: t("signedOn"), value: <DateText value={signedOn} /> },
          { term: t("method"), value: t(`methods.${method}`) },
          { term: t("participantDuties"), value: list(content.participantDuties) },
          { term: t("municipalityDuties"), value: list(content.municipalityDuties) },
          { term: t("participant"), value: <Signed signature={participantSignature} /> },
          { term: t("adviser"), value: <Signed signature={adviserSignature} /> },
        ]}
      />
      <Row>
        <AppLink href={`/api/dokumenter/${contract.documentId}`}>{t("document")}</AppLink>
        <AppLink href={sheetOf(content.plan.plan.number)}>{t("sheet")}</AppLink>
      </Row>
    </Card>
  );
}

function Signed({ signature: { name, drawing } }: { signature: ContractSignature }) {
  const t = useTranslations("housing.protocol");
  return (
    <>
      {name}
      {drawing && (
        <svg
          className={styles.sheet}
          viewBox={`0 0 ${SIGNATURE_SHEET.width} ${SIGNATURE_SHEET.height}`}
          role="img"
          aria-label={t("drawn", { who: name })}
        >
          <path className={styles.ink} d={drawing} />
        </svg>
      )}
    </>
  );
}
