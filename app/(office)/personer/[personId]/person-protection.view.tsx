import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/kit/button";
import { Card } from "@/app/_ui/kit/card";
import { Stack } from "@/app/_ui/kit/page";
import { GradeBadge } from "@/app/_ui/people/grade-badge";
import type { PersonRecord } from "@/lib/people/types";

/** The grade of address protection, and whether a lowering waits for a second person. */
export function PersonProtection({ person }: { person: PersonRecord }) {
  const t = useTranslations("people.protection");
  return (
    <Card title={t("title")} level={2}>
      <Stack gap="sm">
        {person.grade === "none" ? <p>{t("none")}</p> : <GradeBadge grade={person.grade} />}
        {person.grade !== person.ownGrade && <p>{t("byHousehold")}</p>}
        {person.proposal && <p>{t("waits")}</p>}
        <div>
          <LinkButton
            href={`/personer/${person.id}/adressebeskyttelse`}
            variant="secondary"
            tone="neutral"
            size="sm"
          >
            {t(person.proposal ? "decide" : "change")}
          </LinkButton>
        </div>
      </Stack>
    </Card>
  );
}
