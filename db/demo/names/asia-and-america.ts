import { type NameOrigin, words } from "./origins";

export const BURMESE: NameOrigin = {
  key: "burmese",
  country: "MMR",
  languages: ["my", "kar", "rhg"],
  custom: "single_name",
  nameOrder: "given_first",
  female: words(`
    Aye_Aye_Myint Khin_Myo_Chit Thida_Win Nan_Ei_Hlaing Naw_Paw_Htoo Naw_Eh_Mu Su_Su_Lwin May_Thu_Zar
    Hnin_Yu_Maw Ei_Phyu Thin_Thin_Aung Mya_Mya_Khin San_San_Nwe Yin_Min_Htwe Zin_Mar_Oo Wah_Wah_Tun
    Cho_Cho_Mar Naw_Mu_Lah Nilar_Htun Ohnmar_Kyaw Phyu_Phyu_Thein Sandar_Moe Tin_Tin_Hla Khaing_Zar
    Moe_Moe_Aye Nwe_Ni_Soe Thiri_Maung`),
  male: words(`
    Aung_Kyaw_Moe Zaw_Min_Oo Kyaw_Zin_Thant Saw_Eh_Doh Saw_Htoo_Paw Min_Thu Tun_Tun_Naing Ko_Ko_Gyi
    Myo_Thant Soe_Win_Maung Than_Htay Thura_Aung Ye_Yint Zin_Ko Hla_Myint Htet_Naing Kyaw_Thu_Ya Maung_Maung_Lwin
    Nay_Lin_Tun Pyae_Phyo Saw_Lah_Say Si_Thu Tin_Maung_Shwe Wai_Yan Win_Htut Yan_Naing_Soe Zeya_Thu`),
  family: words(`
    Aung Kyaw Zaw Min Tun Soe Win Htun Naing Myint Lwin Oo Thein Maung Shwe Hla Htoo Paw Moe Khin Nyunt
    Swe Than Thant Lin Htay`),
};

export const ROHINGYA: NameOrigin = {
  key: "rohingya",
  country: "MMR",
  languages: ["rhg", "my"],
  custom: "single_name",
  nameOrder: "given_first",
  female: words(`
    Noor_Begum Hasina_Khatun Rokeya_Begum Minara_Begum Senowara Fatema_Khatun Tasmin_Ara Jamila_Begum
    Sabekun_Nahar Rashida Ambia_Khatun Nur_Ayesha Setara_Begum Hamida Yasmin_Ara Shamsun_Nahar
    Anowara Dildar_Begum Formina Gul_Bahar Hafeza Khaleda Laila_Begum Mabia Nur_Kaida`),
  male: words(`
    Mohammed_Rafique Nurul_Islam Abdul_Hakim Mohammed_Yunus Sayed_Alam Kamal_Hussein Abu_Tahir
    Anwar_Sadek Dil_Mohammed Faisal_Kabir Hafez_Ullah Imam_Hossain Jafar_Alam Karim_Ullah Mohib_Ullah
    Nazir_Ahmed Osman_Gani Rahmat_Ullah Salim_Ullah Shafi_Alam Shamsul_Alam Yahya_Khan Zahid_Hussein
    Zaw_Ul_Hoque Zia_Ur_Rahman`),
  family: words("Ahmed Alam Begum Hussein Islam Khatun Rahman Ullah"),
};

export const VENEZUELAN: NameOrigin = {
  key: "venezuelan",
  country: "VEN",
  languages: ["es"],
  custom: "two_family_names",
  nameOrder: "given_first",
  female: words(`
    María_José Yuleisy Carmen Andreína Daniela Génesis Gabriela Valentina Rosa Yorgelis Mariángel
    Milagros Nairobi Oriana Patricia Rosmery Yaneth Yelitza Zoraida Barbara Camila Dayana Estefanía
    Fabiola Isabel Karelis Luisana`),
  male: words(`
    José_Gregorio Luis_Alberto Carlos Jesús Juan_Carlos Miguel_Ángel Ángel Rafael Pedro Alexander
    Wilmer Yonathan Daniel Eduardo Franklin Gustavo Héctor Ismael Javier Leonardo Manuel Nelson Orlando
    Ramón Samuel Víctor Yoel`),
  family: words(`
    González Rodríguez Pérez Hernández García Martínez Sánchez López Díaz Rojas Ramírez Fernández
    Gómez Romero Moreno Castillo Méndez Rivas Blanco Suárez Medina Salazar Contreras Mendoza Urdaneta
    Villasmil Zambrano`),
};

export const COLOMBIAN: NameOrigin = {
  key: "colombian",
  country: "COL",
  languages: ["es"],
  custom: "two_family_names",
  nameOrder: "given_first",
  female: words(`
    Luz_Marina Ana_María Claudia Diana Sandra Paola Yeimy Leidy Marcela Ángela Viviana Natalia Liliana
    Adriana Catalina Johana Mónica Tatiana Ximena Yolanda Alejandra Beatriz Carolina Esperanza Gloria`),
  male: words(`
    Andrés Jhon_Jairo Carlos_Andrés Diego Jorge Sebastián Óscar Fabián Hernán Iván Julián Mauricio
    Nicolás Ricardo Santiago Wilson Yeison Álvaro Camilo Edwin Felipe Germán Jaime Néstor Rubén`),
  family: words(`
    Gómez Ramírez Torres Vargas Ortiz Jiménez Castro Gutiérrez Ruiz Álvarez Herrera Muñoz Quintero
    Restrepo Valencia Cárdenas Ospina Giraldo Cifuentes Mosquera Palacios Arango Zapata Caicedo Duarte`),
};
