import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { volunteerRoles } from "@/lib/volunteers/access";
import { registerVolunteerAction } from "./register-volunteer.action";
import { RegisterVolunteerForm } from "./register-volunteer.form";

const FORM_KEY = "volunteers.register-volunteer:new";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("volunteers.list");
  return { title: t("new") };
}

export default async function NewVolunteerPage() {
  const { today } = await requireRole("/frivillige/ny", ...volunteerRoles);
  const { kept, languages } = await read(async (scope) => {
    const [kept, options] = await Promise.all([
      unsentForm(scope, FORM_KEY),
      codeOptions(scope, "language"),
    ]);
    return { kept, languages: options.language };
  });
  const t = await getTranslations("volunteers.list");
  return (
    <Page width="narrow">
      <PageHeader title={t("new")} breadcrumb={[{ label: t("title"), href: "/frivillige" }]} />
      <Messages
        namespaces={[
          "volunteers.fields",
          "volunteers.form",
          "volunteers.kind",
          "volunteers.help",
          "volunteers.errors",
        ]}
      >
        <RegisterVolunteerForm
          action={registerVolunteerAction}
          draft={draftOf(FORM_KEY, kept)}
          languages={languages}
          today={today}
        />
      </Messages>
    </Page>
  );
}
