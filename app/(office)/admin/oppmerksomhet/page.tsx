import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { DateText } from "@/app/_ui/kit/date-text";
import { Page, Section, Stack } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Tag } from "@/app/_ui/kit/tag";
import { Messages } from "@/app/_ui/messages";
import { Finding } from "@/app/_ui/watch/finding";
import { newestReport } from "@/lib/checklists/queries/newest-report";
import { staffWithRole } from "@/lib/users/queries/accounts";
import { watcherRoles, watchKeepers } from "@/lib/watch/access";
import { bases, pendingBasis } from "@/lib/watch/queries/basis";
import { signalRows } from "@/lib/watch/queries/signal-settings";
import { watchers } from "@/lib/watch/queries/watchers";
import { addWatcherAction } from "./add-watcher.action";
import { AddWatcherForm } from "./add-watcher.form";
import { BasesView } from "./bases.view";
import { PendingBasis } from "./pending-basis.view";
import { proposeBasisAction } from "./propose-basis.action";
import { ProposeBasisForm } from "./propose-basis.form";
import { SignalsView } from "./signals.view";
import { WatcherTable } from "./watcher-table.view";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("watch.setup");
  return { title: t("title") };
}

/** What the watch rests on, who sees it, and what is looked for. Nothing of what is flagged. */
export default async function WatchSetupPage() {
  const { actor } = await requireRole("/admin/oppmerksomhet", ...watchKeepers);
  const { all, pending, named, staff, signals, report, today } = await read(async (scope) => {
    const [known, waiting, people, colleagues, rows, source] = await Promise.all([
      bases(scope),
      pendingBasis(scope),
      watchers(scope),
      staffWithRole(scope, watcherRoles),
      signalRows(scope),
      newestReport(scope, "nibr-2017-1"),
    ]);
    return {
      all: known,
      pending: waiting,
      named: people,
      staff: colleagues,
      signals: rows,
      report: source,
      today: scope.today,
    };
  });
  const t = await getTranslations("watch.setup");
  const standing = all.filter(({ endedAt, validTo }) => endedAt === null && validTo >= today);
  const inForce = standing.find(({ validFrom }) => validFrom <= today);
  const later = standing.at(-1);
  const inside = new Set(named.map(({ accountId }) => accountId));
  const people = staff
    .filter(({ id }) => !inside.has(id) && id !== actor.accountId)
    .map(({ id, name, title }) => ({ value: id, label: title ? `${name}, ${title}` : name }));
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        meta={
          inForce ? (
            <Tag tone="success">
              {t.rich("state.on", { date: () => <DateText value={inForce.validTo} /> })}
            </Tag>
          ) : later ? (
            <Tag tone="info">
              {t.rich("state.later", { date: () => <DateText value={later.validFrom} /> })}
            </Tag>
          ) : (
            <Tag>{t("state.off")}</Tag>
          )
        }
      />
      <Finding report={report} />
      <Messages namespaces={["watch.setup", "watch.errors"]}>
        <Section title={t("basis")}>
          <Stack>
            {!inForce && <p>{t("noBasis")}</p>}
            {pending && <PendingBasis proposal={pending} me={actor.accountId} />}
            <BasesView bases={all} today={today} />
            {!pending && (
              <ProposeBasisForm key={all.length} action={proposeBasisAction} today={today} />
            )}
          </Stack>
        </Section>
        <Section title={t("people")}>
          <Stack>
            <p>{t("peopleText")}</p>
            <WatcherTable watchers={named} />
            <AddWatcherForm key={named.length} people={people} action={addWatcherAction} />
          </Stack>
        </Section>
        <Section title={t("signals")}>
          <SignalsView signals={signals} />
        </Section>
      </Messages>
    </Page>
  );
}
