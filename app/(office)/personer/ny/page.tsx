import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { reportedNotes } from "@/app/_ui/reporting/reported-to";
import { mayRegisterWithoutHousehold, personRoles } from "@/lib/people/access";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { getHousehold } from "@/lib/people/queries/household";
import { supportContacts } from "@/lib/reporting/queries/support-contacts";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { createPersonAction } from "./create-person.action";
import { CreatePersonForm } from "./create-person.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.create");
  return { title: t("title") };
}

/** A new person, alone or as a member of the household named in the address. */
export default async function NewPersonPage({
  searchParams,
}: {
  searchParams: Promise<{ husstand?: string }>;
}) {
  await requireRole("/personer/ny", ...personRoles);
  const { husstand } = await searchParams;
  const t = await getTranslations("people");
  const errors = await getTranslations("people.errors");
  const formKey = `people.create-person:${husstand ?? "new"}`;
  const { countries, household, today, mayRegister, draft, contacts } = await read(
    async (scope) => ({
      countries: (await codeOptions(scope, "country")).country,
      household: husstand ? await getHousehold(scope, husstand) : null,
      today: scope.today,
      mayRegister: mayRegisterWithoutHousehold(scope.actor),
      draft: await unsentForm(scope, formKey),
      contacts: await supportContacts(scope),
    }),
  );
  return (
    <Page width="narrow">
      <PageHeader
        breadcrumb={[
          { label: t("list.title"), href: "/personer" },
          ...(household
            ? [{ label: t("household.title"), href: `/personer/husstand/${household.id}` }]
            : []),
        ]}
        title={t("create.title")}
        lead={
          household
            ? t("create.inHousehold", {
                names: household.members.map((line) => line.name).join(", "),
              })
            : t("create.lead")
        }
      />
      {household || mayRegister ? (
        <Messages
          namespaces={[
            "people.fields",
            "people.create",
            "people.numbers",
            "people.errors",
            "people.warnings",
            "codes.sex",
            "codes.name_order",
          ]}
        >
          <CreatePersonForm
            action={createPersonAction}
            countries={countries}
            householdId={household?.id}
            today={today}
            notes={reportedNotes("people.create-person", { contacts, caseNumber: null })}
            draft={draftOf(formKey, draft)}
          />
        </Messages>
      ) : (
        <Alert tone="info">{errors("household-required")}</Alert>
      )}
    </Page>
  );
}
