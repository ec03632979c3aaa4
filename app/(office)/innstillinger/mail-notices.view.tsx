import { useFormatter, useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import type { OwnNotices } from "@/lib/notices/types";
import { chooseDigestAction } from "./choose-digest.action";
import { ChooseDigestForm } from "./choose-digest.form";

/** Whether and how often one is told of deadlines by mail, and why one cannot be. */
export function MailNotices({
  own,
  reads,
  mailIsSetUp,
}: {
  own: OwnNotices;
  reads: boolean;
  mailIsSetUp: boolean;
}) {
  const t = useTranslations("notices.settings");
  return (
    <Section title={t("mail")}>
      {reads ? <p>{t("mailLead")}</p> : <p>{t("notForYou")}</p>}
      {reads && <Choice own={own} mailIsSetUp={mailIsSetUp} />}
    </Section>
  );
}

function Choice({ own, mailIsSetUp }: { own: OwnNotices; mailIsSetUp: boolean }) {
  const t = useTranslations("notices.settings");
  const last = useLast(own);
  if (!mailIsSetUp) {
    return (
      <Alert tone="info" title={t("noMail")} level={3}>
        {t("noMailHelp")}
      </Alert>
    );
  }
  if (!own.email) {
    return (
      <Alert tone="warning" title={t("noAddress")} level={3}>
        {t("noAddressHelp")}
      </Alert>
    );
  }
  return (
    <>
      <DefinitionList
        columns={1}
        items={[
          { term: t("address"), value: own.email, note: t("addressHelp") },
          ...(last ? [{ term: t("last"), value: last }] : []),
        ]}
      />
      <Messages namespaces={["notices.settings", "notices.errors"]}>
        <ChooseDigestForm
          key={own.version}
          action={chooseDigestAction}
          digest={own.digest}
          version={own.version}
        />
      </Messages>
    </>
  );
}

/** What became of the last digest, in words; null when there is none to tell of. */
function useLast({ last, digest }: OwnNotices): string | null {
  const t = useTranslations("notices.settings.states");
  const format = useFormatter();
  if (!last) return null;
  const day = format.dateTime(new Date(`${last.onDay}T12:00:00Z`), {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  switch (last.state) {
    case "sent":
      return t("sent", {
        when: format.dateTime(new Date(last.settledAt ?? 0), {
          weekday: "long",
          day: "numeric",
          month: "long",
          hour: "2-digit",
          minute: "2-digit",
        }),
      });
    case "nothing":
      return t("nothing", { day });
    case "refused":
      return t("refused", { day });
    case "waiting":
      return digest === "off" ? null : t(last.tries > 0 ? "retrying" : "waiting");
    case "not_wanted":
    case "replaced":
      return null;
  }
}
