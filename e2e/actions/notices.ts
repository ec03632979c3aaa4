import { expect, type Page } from "@playwright/test";
import { userMenu } from "./users";

export async function openSettings(page: Page, name: string): Promise<void> {
  await userMenu(page, name).click();
  await page.getByRole("link", { name: "Innstillinger" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Innstillinger" })).toBeVisible();
}

export async function chooseDigest(page: Page, how: string): Promise<void> {
  await page.getByRole("radio", { name: how }).check();
  await page.getByRole("button", { name: "Lagre" }).click();
}
