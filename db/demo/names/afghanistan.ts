import { type NameOrigin, words } from "./origins";

export const AFGHAN_DARI: NameOrigin = {
  key: "afghan_dari",
  country: "AFG",
  languages: ["fa-AF"],
  custom: "own_family_name",
  nameOrder: "given_first",
  female: words(`
    Zahra Fatima Maryam Masuma Sakina Zainab Parwana Shukria Nargis Laila Freshta Marzia Nilofar
    Sediqa Shabnam Storai Tahmina Wahida Yalda Zohra Arezo Farida Habiba Kamila Latifa Mursal Nadia
    Roqia Sahar Sitara Hosna Bahar Anisa`),
  male: words(`
    Mohammad_Ali Ghulam_Hussain Sayed_Reza Abdul_Rahim Ahmad_Shah Mohammad_Nabi Esmatullah Najibullah
    Hamid Jawad Khalil Mahdi Nematullah Omid Qasim Rahmatullah Sharif Tamim Wahid Yahya Zabihullah
    Ali_Reza Baqir Daud Ehsanullah Farid Habibullah Idris Jamshid Karim Mostafa Navid`),
  family: words(`
    Ahmadi Hussaini Rezai Mohammadi Haidari Nazari Rahimi Karimi Akbari Sultani Jafari Amiri Alizada
    Hassani Ibrahimi Yaqubi Sharifi Qasimi Mosavi Noori Safi Bayat Hashimi Tajik Rasuli Sadat Azizi
    Joya Muradi Ghulami Faizi`),
};

export const AFGHAN_PASHTO: NameOrigin = {
  key: "afghan_pashto",
  country: "AFG",
  languages: ["ps", "fa-AF"],
  custom: "own_family_name",
  nameOrder: "given_first",
  female: words(`
    Palwasha Spogmai Zarghona Gulalai Malalai Nazo Wagma Breshna Shaista Bakhtawara Gul_Makai Hosai
    Khatera Laima Mina Nangyalai Palwasa Rabia Razia Saima Shahnaz Tajbibi Torpekai Yasmina Zarmina
    Hadia Asma`),
  male: words(`
    Ajmal Zalmai Gul_Agha Khushal Mirwais Nangyal Baryalai Toryalai Wali_Khan Sher_Mohammad Abdul_Wali
    Asadullah Bismillah Dawlat_Khan Fazal_Rahman Gulbuddin Hekmatullah Inayatullah Janan Lal_Mohammad
    Matiullah Nasrullah Obaidullah Pacha_Khan Rahmat_Khan Samiullah Zmarai`),
  family: words(`
    Stanikzai Ahmadzai Popalzai Noorzai Yousafzai Barakzai Achakzai Alokozai Wardak Kakar Mangal
    Zadran Shinwari Momand Safi Khogyani Hotak Tokhi Sahak Zazai Mashwani Andar Kharoti Sulaimankhel
    Tarakhil Miakhel Shirzad`),
};
