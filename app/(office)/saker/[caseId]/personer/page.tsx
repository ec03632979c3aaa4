import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { LinkButton } from "@/app/_ui/kit/button";
import { Section, Stack } from "@/app/_ui/kit/page";
import { HouseholdActs } from "@/app/_ui/people/household-acts";
import { MemberTable } from "@/app/_ui/people/member-table";
import { requireCase } from "@/lib/cases/queries/require-case";
import { householdOfCase } from "@/lib/people/queries/household";
import { hasRole } from "@/lib/platform/context";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.list");
  return { title: t("title") };
}

/** The people of the case: who belongs to the household now, and who has left it. */
export default async function CasePeoplePage({ params }: { params: Promise<{ caseId: string }> }) {
  const { caseId } = await params;
  const t = await getTranslations("people.household");
  const { household, today, maySplit } = await read(async (scope) => {
    await requireCase(scope, caseId, "people.view-case-people");
    return {
      household: await householdOfCase(scope, caseId),
      today: scope.today,
      maySplit: hasRole(scope.actor, "settlement_officer", "manager"),
    };
  });
  if (!household) return null;
  return (
    <Stack gap="lg">
      <Section
        title={t("members")}
        actions={
          <LinkButton
            href={`/personer/husstand/${household.id}`}
            variant="tertiary"
            tone="neutral"
            size="sm"
          >
            {t("open")}
          </LinkButton>
        }
      >
        <MemberTable
          caption={t("members")}
          captionHidden
          members={household.members}
          today={today}
          empty={<p>{t("noMembers")}</p>}
        />
        <HouseholdActs household={household} maySplit={maySplit} />
      </Section>
      {household.former.length > 0 && (
        <Section title={t("former")}>
          <MemberTable
            caption={t("former")}
            captionHidden
            members={household.former}
            today={today}
            former
          />
        </Section>
      )}
    </Stack>
  );
}
