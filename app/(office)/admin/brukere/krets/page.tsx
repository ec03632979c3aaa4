import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { caseRoles } from "@/lib/platform/context";
import { staffWithRole } from "@/lib/users/queries/accounts";
import { protectedCircle } from "@/lib/users/queries/teams";
import { addCircleMemberAction } from "./add-circle-member.action";
import { AddCircleMemberForm } from "./add-circle-member.form";
import { CircleTable } from "./circle-table.view";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("users.circle");
  return { title: t("title") };
}

export default async function CirclePage() {
  const { actor } = await requireRole("/admin/brukere/krets", "administrator");
  const { members, staff } = await read(async (scope) => ({
    members: await protectedCircle(scope),
    staff: await staffWithRole(scope, caseRoles),
  }));
  const inside = new Set(members.map(({ accountId }) => accountId));
  const people = staff
    .filter(({ id }) => !inside.has(id) && id !== actor.accountId)
    .map(({ id, name, title }) => ({ value: id, label: title ? `${name}, ${title}` : name }));
  const t = await getTranslations("users.circle");
  const a = await getTranslations("users.account");
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        breadcrumb={[{ label: a("breadcrumb"), href: "/admin/brukere" }]}
      />
      <Messages namespaces={["users.circle", "users.team", "users.errors"]}>
        <Section title={t("members")}>
          <CircleTable members={members} />
        </Section>
        <Section title={t("addTitle")}>
          <AddCircleMemberForm
            key={members.length}
            people={people}
            action={addCircleMemberAction}
          />
        </Section>
      </Messages>
    </Page>
  );
}
