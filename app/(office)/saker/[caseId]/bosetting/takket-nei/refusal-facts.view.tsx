import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Stack } from "@/app/_ui/kit/page";
import { REFUSAL_CONSEQUENCES } from "@/lib/settlement/rules/codes";
import type { OfferRefusal } from "@/lib/settlement/types";
import styles from "../bosetting.module.css";

/** What stands of a refusal: what was told, what was not, and the household's own words. */
export function RefusalFacts({ refusal, language }: { refusal: OfferRefusal; language: string }) {
  const t = useTranslations("settlement.refusal");
  const categories = useTranslations("codes.interpreter_category");
  const untold = REFUSAL_CONSEQUENCES.filter((one) => !refusal.told.includes(one));
  const list = (codes: readonly string[]) => (
    <ul className={styles.list}>
      {codes.map((code) => (
        <li key={code}>{t(`consequences.${code as "no_appeal"}`)}</li>
      ))}
    </ul>
  );
  return (
    <Stack>
      <Alert tone="warning">
        {t.rich("stands", { date: () => <DateText value={refusal.refusedOn} /> })}
      </Alert>
      <DefinitionList
        columns={1}
        items={[
          { term: t("toldOn"), value: <DateText value={refusal.toldOn} /> },
          { term: t("told"), value: list(refusal.told) },
          { term: t("language"), value: language },
          {
            term: t("use"),
            value: t(`uses.${refusal.interpreterUse as "booked"}`),
            note:
              (refusal.interpreterCategory && categories(refusal.interpreterCategory as "A")) ??
              refusal.interpreterDeviationReason,
          },
          { term: t("ownWords"), value: refusal.ownWords },
          { term: t("recordedBy"), value: refusal.recordedByName },
        ]}
      />
      {untold.length > 0 ? (
        <Alert tone="danger" title={t("notTold")} level={3}>
          {list(untold)}
        </Alert>
      ) : (
        <p>{t("allTold")}</p>
      )}
    </Stack>
  );
}
