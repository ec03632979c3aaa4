import { useTranslations } from "next-intl";
import { Card } from "@/app/_ui/kit/card";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import type { PersonForFacts } from "@/lib/people/types";

/** Who in the household needs an interpreter, and the languages they speak. */
export function NeedsInterpreter({
  people,
  languages,
}: {
  people: readonly PersonForFacts[];
  languages: ReadonlyMap<string, string>;
}) {
  const t = useTranslations("interpreters.bookings");
  const needing = people.filter(({ interpreterNeeded }) => interpreterNeeded);
  return (
    <Card title={t("needs")}>
      {needing.length === 0 ? (
        <p>{t("needsNobody")}</p>
      ) : (
        <DefinitionList
          columns={1}
          items={needing.map((one) => ({
            term: one.name,
            value: one.languages.map((code) => languages.get(code) ?? code).join(", "),
          }))}
        />
      )}
    </Card>
  );
}
