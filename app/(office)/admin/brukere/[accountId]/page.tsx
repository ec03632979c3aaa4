import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { Columns, Page, Section, Stack } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Tag } from "@/app/_ui/kit/tag";
import { Messages } from "@/app/_ui/messages";
import { idInput } from "@/lib/platform/ids";
import { accountDetails } from "@/lib/users/queries/accounts";
import { AccountFacts } from "./account-facts.view";
import { AccountState } from "./account-state.view";
import { changeAccountAction } from "./change-account.action";
import { ChangeAccountForm } from "./change-account.form";
import { changeRolesAction } from "./change-roles.action";
import { ChangeRolesForm } from "./change-roles.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("users.people");
  return { title: t("title") };
}

type Params = Promise<{ accountId: string }>;

export default async function AccountPage({ params }: { params: Params }) {
  const { actor } = await requireRole("/admin/brukere/[accountId]", "administrator");
  const { accountId } = await params;
  if (!idInput.safeParse(accountId).success) notFound();
  const account = await read((scope) => accountDetails(scope, accountId));
  const t = await getTranslations("users.account");
  const p = await getTranslations("users.people");
  const own = account.id === actor.accountId;
  return (
    <Page>
      <PageHeader
        title={account.name}
        lead={account.title ?? undefined}
        breadcrumb={[{ label: t("breadcrumb"), href: "/admin/brukere" }]}
        meta={
          <Tag tone={account.state === "active" ? "success" : "neutral"}>{p(account.state)}</Tag>
        }
      />
      <Messages
        namespaces={[
          "users.account",
          "users.newAccount",
          "users.errors",
          "users.roleHelp",
          "frame.roles",
        ]}
      >
        <Columns
          main={
            <Stack gap="lg">
              <Section title={t("rolesTitle")}>
                <p>{own ? t("ownRoles") : t("rolesWarning")}</p>
                {own ? null : (
                  <ChangeRolesForm
                    key={account.version}
                    account={account}
                    action={changeRolesAction}
                  />
                )}
              </Section>
              <Section title={t("about")}>
                <ChangeAccountForm
                  key={account.version}
                  account={account}
                  action={changeAccountAction}
                />
              </Section>
            </Stack>
          }
          aside={
            <>
              <AccountFacts account={account} />
              <Card title={t("teamsTitle")}>
                {account.memberships.length === 0 ? (
                  <p>{t("noTeams")}</p>
                ) : (
                  <Stack gap="sm">
                    {account.memberships.map(({ teamId, teamName }) => (
                      <AppLink key={teamId} href={`/admin/team/${teamId}`}>
                        {teamName}
                      </AppLink>
                    ))}
                  </Stack>
                )}
              </Card>
              <Card title={t("circleTitle")}>
                <p>
                  {account.circle
                    ? t("inCircle", { reason: account.circle.reason })
                    : t("notInCircle")}
                </p>
                <AppLink href="/admin/brukere/krets">{p("circle")}</AppLink>
              </Card>
              {!own && <AccountState account={account} />}
            </>
          }
        />
      </Messages>
    </Page>
  );
}
