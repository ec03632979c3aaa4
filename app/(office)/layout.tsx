import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { opensPage } from "@/app/_server/access-registry";
import { signOutAction } from "@/app/_server/auth/sign-out.action";
import { showAsPage } from "@/app/_server/errors";
import { readFlash } from "@/app/_server/flash";
import { readTheme } from "@/app/_server/locale";
import { currentSession, requireCtx } from "@/app/_server/session";
import { guidanceRoles } from "@/lib/guidance/access";
import { hasRole } from "@/lib/platform/context";
import { MainMenu } from "../_ui/frame/main-menu.client";
import { menuFor } from "../_ui/frame/navigation";
import { SessionWarning } from "../_ui/frame/session-warning.client";
import { Shell } from "../_ui/frame/shell";
import { SiteFooter } from "../_ui/frame/site-footer";
import { StatusMessage } from "../_ui/frame/status-message.client";
import { TopBar } from "../_ui/frame/top-bar";
import { UserMenu } from "../_ui/frame/user-menu";
import { Messages } from "../_ui/messages";
import { SignOutForm } from "../_ui/offline/sign-out.form";
import { UnsentNotice } from "../_ui/offline/unsent-notice.client";

/** The session gate and the frame of every signed-in page. */
export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const ctx = await requireCtx().catch(showAsPage);
  const [session, theme, flash, t, text] = await Promise.all([
    currentSession(),
    readTheme(),
    readFlash(),
    getTranslations("frame"),
    getTranslations(),
  ]);
  const entries = menuFor((href) => opensPage(href, ctx.actor.roles));
  const items = entries.map(({ key, href, icon }) => ({ href, icon, label: t(`nav.${key}`) }));
  const takesAlong = hasRole(ctx.actor, ...guidanceRoles);
  const known = flash && text.has(flash.key as never);
  return (
    <Messages namespaces={["frame.session", "frame.user", "offline.notice", "offline.signOut"]}>
      <Shell
        skip={t("skip")}
        topBar={
          <TopBar
            municipality={session?.municipalityName ?? ""}
            home={items[0]?.href ?? "/oversikt"}
            search={entries.some(({ key }) => key === "saker")}
          >
            <UserMenu
              name={ctx.actor.name}
              roles={ctx.actor.roles}
              theme={theme}
              onTheRoad={takesAlong}
              signOut={<SignOutForm action={signOutAction} />}
            />
          </TopBar>
        }
        menu={<MainMenu label={t("nav.label")} more={t("nav.more")} items={items} />}
        footer={<SiteFooter />}
      >
        <StatusMessage
          id={flash?.id ?? null}
          stays={flash?.stays ?? false}
          text={known ? text(flash.key as never, flash.params as never) : null}
        />
        {takesAlong && <UnsentNotice accountId={ctx.actor.accountId} />}
        {children}
      </Shell>
      {session && (
        <SessionWarning
          expiresAt={session.expiresAt}
          endsAt={session.endsAt}
          renderedAt={ctx.now}
        />
      )}
    </Messages>
  );
}
