import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Columns, Page, Row, Stack } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { BirthText } from "@/app/_ui/people/birth-text";
import { GradeBadge } from "@/app/_ui/people/grade-badge";
import { ReportedList } from "@/app/_ui/reporting/reported-to";
import { getHousehold } from "@/lib/people/queries/household";
import { getPerson } from "@/lib/people/queries/person-record";
import { findHousehold } from "@/lib/people/queries/require-household";
import { hasRole } from "@/lib/platform/context";
import { supportContacts } from "@/lib/reporting/queries/support-contacts";
import { PersonHouseholds } from "./person-households.view";
import { PersonNumbers } from "./person-numbers.view";
import { PersonProtection } from "./person-protection.view";
import { PersonRelations } from "./person-relations.view";
import { PersonTopics } from "./person-topics.view";

type Params = { params: Promise<{ personId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.person");
  return { title: t("metaTitle") };
}

/** All that is recorded of a person; each topic is changed on a page of its own. */
export default async function PersonPage({ params }: Params) {
  const { personId } = await params;
  const t = await getTranslations("people");
  const { person, household, today, mayOpenCase, contacts } = await read(async (scope) => {
    const found = await getPerson(scope, personId);
    const open = found.householdId ? await findHousehold(scope, found.householdId) : null;
    return {
      person: found,
      household: open && (await getHousehold(scope, open.id)),
      today: scope.today,
      contacts: await supportContacts(scope),
      mayOpenCase: hasRole(scope.actor, "settlement_officer", "manager"),
    };
  });
  const cases = person.stays.find((stay) => stay.toOn === null)?.cases ?? [];
  return (
    <Page>
      <PageHeader
        breadcrumb={[{ label: t("list.title"), href: "/personer" }]}
        title={person.displayName}
        meta={
          <Row>
            <span>
              <BirthText birth={person.birth} today={today} />
            </span>
            {cases.map((one) => (
              <AppLink key={one.id} href={`/saker/${one.id}`}>
                {t("person.case", { number: one.number })}
              </AppLink>
            ))}
            <GradeBadge grade={person.grade} />
          </Row>
        }
      />
      <Columns
        main={
          <Stack gap="lg">
            <PersonTopics person={person} />
            <ReportedList
              codes={["NIR-1", "NIR-2", "BOS-9", "FREG-1"]}
              contacts={contacts}
              caseNumber={cases.at(-1)?.number ?? null}
            />
            <Messages namespaces={["people.numbers", "people.errors"]}>
              <PersonNumbers person={person} />
            </Messages>
          </Stack>
        }
        aside={
          <>
            <PersonProtection person={person} />
            <PersonHouseholds person={person} household={household} mayOpenCase={mayOpenCase} />
            <PersonRelations person={person} />
          </>
        }
      />
    </Page>
  );
}
