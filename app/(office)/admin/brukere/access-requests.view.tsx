import { useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { LinkButton } from "@/app/_ui/kit/button";
import { InstantText } from "@/app/_ui/kit/date-text";
import { Dialog } from "@/app/_ui/kit/dialog.client";
import { Row, Section } from "@/app/_ui/kit/page";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { Messages } from "@/app/_ui/messages";
import type { AccessRequestRow } from "@/lib/users/types";
import { declineRequestAction } from "./decline-request.action";

/** Those who have signed in but have no account: give them one, or say no. */
export function AccessRequests({ requests }: { requests: readonly AccessRequestRow[] }) {
  const t = useTranslations("users.requests");
  const p = useTranslations("users.people");
  const columns: Column<AccessRequestRow>[] = [
    { key: "name", header: p("name"), primary: true, cell: ({ name }) => name ?? t("unnamed") },
    { key: "email", header: t("email"), cell: ({ email }) => email ?? "–" },
    { key: "subject", header: t("subject"), cell: ({ subject }) => subject, hideOnPhone: true },
    {
      key: "lastSeen",
      header: t("lastSeen"),
      cell: ({ lastSeenAt }) => <InstantText value={lastSeenAt} withTime />,
    },
    { key: "act", header: t("act"), cell: (request) => <Decide request={request} /> },
  ];
  return (
    <Section title={t("title")}>
      <p>{t("lead")}</p>
      <Messages namespaces={["users.errors"]}>
        <DataTable
          caption={t("title")}
          captionHidden
          columns={columns}
          rows={requests}
          rowKey={({ id }) => id}
        />
      </Messages>
    </Section>
  );
}

function Decide({ request }: { request: AccessRequestRow }) {
  const t = useTranslations("users.requests");
  const name = request.name ?? t("unnamed");
  return (
    <Row>
      <LinkButton href={`/admin/brukere/ny?foresporsel=${request.id}`} size="sm">
        {t("grant")}
        <span className="sr-only"> {name}</span>
      </LinkButton>
      <Dialog trigger={t("decline")} triggerVariant="tertiary" title={t("declineTitle", { name })}>
        <p>{t("declineBody")}</p>
        <ConfirmActForm
          action={declineRequestAction}
          hidden={{ requestId: request.id }}
          label={t("decline")}
          tone="danger"
        />
      </Dialog>
    </Row>
  );
}
