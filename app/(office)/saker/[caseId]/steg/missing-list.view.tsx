import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import type { GateCode, Missing } from "@/lib/cases/rules/gates";

/** Where each missing thing is put right. */
const PLACES: Record<GateCode, string> = {
  members: "/personer",
  settlement_officer: "/ansvar",
  housing_adviser: "/ansvar",
  programme_adviser: "/ansvar",
  allocation_decided: "/bosetting",
  settlement_planned: "/bosetting",
  settled: "/bosetting",
  programme_ended: "/program",
  checklist_items: "",
};

/** What is missing before the step, each with a way to the place where it is put right. */
export function MissingList({
  caseId,
  missing,
  items,
}: {
  caseId: string;
  missing: readonly Missing[];
  items: ReadonlyMap<string, string>;
}) {
  const t = useTranslations("cases");
  return (
    <Alert tone="warning" title={t("move.missingTitle")} level={3}>
      <ul>
        {missing.map(({ code, people, items: keys }) => (
          <li key={code}>
            <AppLink href={`/saker/${caseId}${PLACES[code]}`}>{t(`gate.${code}`)}</AppLink>
            {people.length > 0 && `: ${people.join(", ")}`}
            {keys.length > 0 && (
              <ul>
                {keys.map((key) => (
                  <li key={key}>{items.get(key) ?? key}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
