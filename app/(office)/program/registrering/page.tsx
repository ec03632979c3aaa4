import { CheckmarkCircleIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Chips } from "@/app/_ui/checklists/chips";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Pagination } from "@/app/_ui/kit/pagination";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import { registerRoles } from "@/lib/reconciliation/access";
import { registerFilterInput } from "@/lib/reconciliation/input";
import { toPutRightThere } from "@/lib/reconciliation/queries/progress";
import { registerCounts, registerPage } from "@/lib/reconciliation/queries/register-work";
import {
  lookedFrom,
  REGISTER_KINDS,
  type RegisterKind,
  SHOWN,
} from "@/lib/reconciliation/rules/register-work";
import { markRegisteredAction } from "./mark-registered.action";
import { MarkRegisteredForm } from "./mark-registered.form";
import { MarkedLines } from "./marked-lines.view";

type Search = Promise<Record<string, string | string[] | undefined>>;

const base = "/program/registrering";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reconciliation.work");
  return { title: t("title") };
}

/** What must be registered in the national register, the most late first, marked one or many at once. */
export default async function RegisterWorkPage({ searchParams }: { searchParams: Search }) {
  const { today } = await requireRole(base, ...registerRoles);
  const search = await searchParams;
  const filter = registerFilterInput.parse({
    show: search.vis ?? "left",
    kind: search.hva ?? null,
    after: search.etter ?? null,
  });
  const { page, counts, differing } = await read(async (scope) => {
    const [shown, counted, decided] = await Promise.all([
      registerPage(scope, filter),
      registerCounts(scope),
      toPutRightThere(scope),
    ]);
    return { page: shown, counts: counted, differing: decided };
  });
  const [t, areas, format] = await Promise.all([
    getTranslations("reconciliation.work"),
    getTranslations("attendance.areas"),
    getFormatter(),
  ]);
  const to = (more: { show?: string; kind?: string | null; after?: string }) => {
    const { show, kind, after } = { ...filter, after: undefined, ...more };
    const query = new URLSearchParams({
      ...(show !== "left" && { vis: show }),
      ...(kind && { hva: kind }),
      ...(after && { etter: after }),
    }).toString();
    return query ? `${base}?${query}` : base;
  };
  const number = (kind: RegisterKind) => {
    const found = counts.kinds.find((one) => one.kind === kind);
    return !found || filter.show === "marked" ? 0 : found[filter.show];
  };
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead", { months: page.months })}
        breadcrumb={[{ label: areas("title"), href: "/program" }]}
      />
      <Chips
        label={t("filter.label")}
        chips={SHOWN.map((show) => ({
          href: to({ show }),
          label: t(`filter.${show}`),
          ...(show !== "marked" && { count: counts[show] }),
          current: filter.show === show,
        }))}
      />
      <Chips
        label={t("kindLabel")}
        chips={[
          { href: to({ kind: null }), label: t("every"), current: filter.kind === null },
          ...REGISTER_KINDS.filter((kind) => number(kind) > 0 || kind === filter.kind).map(
            (kind) => ({
              href: to({ kind }),
              label: t(`kind.${kind}`),
              ...(filter.show !== "marked" && { count: number(kind) }),
              current: filter.kind === kind,
            }),
          ),
        ]}
      />
      {differing.map(({ runId, count }) => (
        <p key={runId}>
          <AppLink href={`/styring/avstemming/${runId}?vis=judged`}>
            {t("differs", { count })}
          </AppLink>
        </p>
      ))}
      {filter.show === "older" && (
        <p>
          {t("olderText", {
            day: format.dateTime(new Date(`${lookedFrom(today)}T12:00:00Z`), {
              dateStyle: "long",
              timeZone: "UTC",
            }),
          })}
        </p>
      )}
      {page.lines.length === 0 ? (
        <EmptyState icon={<CheckmarkCircleIcon aria-hidden />} title={t("empty")}>
          {t("emptyText")}
        </EmptyState>
      ) : filter.show === "marked" ? (
        <MarkedLines lines={page.lines} />
      ) : (
        <Messages namespaces={["reconciliation.work", "reconciliation.errors"]}>
          <MarkRegisteredForm action={markRegisteredAction} lines={page.lines} today={today} />
        </Messages>
      )}
      <Pagination {...(page.next && { nextHref: to({ after: page.next }) })} />
    </Page>
  );
}
