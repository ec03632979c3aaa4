import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import { Messages } from "@/app/_ui/messages";
import { hasRole } from "@/lib/platform/context";
import { targetReaders, targetSetters } from "@/lib/steering/access";
import { countedExitReasons } from "@/lib/steering/queries/exit-counting";
import { setExitCountingAction } from "./set-exit-counting.action";
import { SetExitCountingForm } from "./set-exit-counting.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("steering.counting");
  return { title: t("title") };
}

/** How each exit reason counts; the manager chooses where no definition was found. */
export default async function CountingPage() {
  const { actor } = await requireRole("/styring/telling", ...targetReaders);
  const { version, reasons } = await read(countedExitReasons);
  const t = await getTranslations("steering");
  const unsure = reasons.filter((reason) => !reason.verified);
  const table = (rows: typeof reasons, caption: string) => (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.code}
      columns={[
        {
          key: "reason",
          header: t("counting.reason"),
          primary: true,
          cell: (row) => row.label,
        },
        {
          key: "counts",
          header: t("counting.counts"),
          cell: (row) => (
            <Tag tone={row.counts === "yes" ? "success" : "neutral"}>
              {t(`counts.${row.counts}`)}
            </Tag>
          ),
        },
      ]}
    />
  );
  return (
    <Page>
      <PageHeader
        title={t("counting.title")}
        lead={t("counting.lead")}
        breadcrumb={[{ label: t("title"), href: "/styring" }]}
      />
      <Section
        title={t("counting.unsure")}
        actions={<Tag tone="warning">{t("benchmark.unverified")}</Tag>}
      >
        <p>{t("counting.unsureText")}</p>
        {hasRole(actor, ...targetSetters) ? (
          <Messages namespaces={["steering.counting", "steering.counts", "steering.errors"]}>
            <SetExitCountingForm
              key={version}
              action={setExitCountingAction}
              version={version}
              reasons={unsure}
            />
          </Messages>
        ) : (
          table(unsure, t("counting.unsure"))
        )}
      </Section>
      <Section title={t("counting.given")}>
        {table(
          reasons.filter((reason) => reason.verified),
          t("counting.given"),
        )}
      </Section>
    </Page>
  );
}
