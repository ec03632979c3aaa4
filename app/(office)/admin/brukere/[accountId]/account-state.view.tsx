import { useFormatter, useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { Card } from "@/app/_ui/kit/card";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import type { AccountDetails } from "@/lib/users/types";
import { disableAccountAction } from "./disable-account.action";
import { DisableAccountForm } from "./disable-account.form";
import { enableAccountAction } from "./enable-account.action";

/** Shuts the account, or opens a shut one. */
export function AccountState({ account }: { account: AccountDetails }) {
  const t = useTranslations("users.account");
  const format = useFormatter();
  if (account.disabledAt) {
    const date = format.dateTime(new Date(account.disabledAt), { dateStyle: "medium" });
    return (
      <Card title={t("disabledTitle")} tone="warning">
        <p>{t("disabledSince", { date, reason: account.disabledReason ?? "" })}</p>
        <ConfirmActForm
          action={enableAccountAction}
          hidden={{ accountId: account.id, version: account.version }}
          label={t("enable")}
          variant="secondary"
        />
      </Card>
    );
  }
  return (
    <Disclosure summary={t("disableTitle")}>
      <p>{t("disableBody")}</p>
      <DisableAccountForm account={account} action={disableAccountAction} />
    </Disclosure>
  );
}
