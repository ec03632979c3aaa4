import { useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { Card } from "@/app/_ui/kit/card";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import type { TeamDetails } from "@/lib/users/types";
import { closeTeamAction } from "./close-team.action";
import { renameTeamAction } from "./rename-team.action";
import { RenameTeamForm } from "./rename-team.form";

/** The team's name, and its end. */
export function TeamSettings({ team }: { team: TeamDetails }) {
  const t = useTranslations("users.team");
  if (team.closedOn) return null;
  return (
    <>
      <Card title={t("renameTitle")}>
        <RenameTeamForm key={team.version} team={team} action={renameTeamAction} />
      </Card>
      <Disclosure summary={t("closeTitle")}>
        <p>{t("closeBody")}</p>
        <ConfirmActForm
          action={closeTeamAction}
          hidden={{ teamId: team.id, version: team.version }}
          label={t("close")}
          tone="danger"
        />
      </Disclosure>
    </>
  );
}
