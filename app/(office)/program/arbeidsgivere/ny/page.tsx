import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { employerGroups } from "@/app/_ui/placements/employer-groups";
import { GroupsForm } from "@/app/_ui/programme/groups.form";
import { placementRoles } from "@/lib/placements/access";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { registerEmployerAction } from "./register-employer.action";

const FORM_KEY = "placements.register-employer:new";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("placements.employer");
  return { title: t("newTitle") };
}

export default async function NewEmployerPage() {
  await requireRole("/program/arbeidsgivere/ny", ...placementRoles);
  const kept = await read((scope) => unsentForm(scope, FORM_KEY));
  const t = await getTranslations("placements");
  return (
    <Page width="narrow">
      <PageHeader
        title={t("employer.newTitle")}
        lead={t("employer.newLead")}
        breadcrumb={[{ label: t("list.title"), href: "/program/arbeidsgivere" }]}
      />
      <Messages namespaces={["programme.form", "placements.errors"]}>
        <GroupsForm
          act="register-employer"
          action={registerEmployerAction}
          label={t("employer.newTitle")}
          groups={employerGroups(t)}
          hidden={{}}
          values={{}}
          draft={draftOf(FORM_KEY, kept)}
          submit={t("employer.register")}
          backHref="/program/arbeidsgivere"
        />
      </Messages>
    </Page>
  );
}
