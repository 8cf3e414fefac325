import type { DemoOmrade, KommunKod, Omradesslag } from './typer.ts';

const SCB = 'SCB (RegSO)';
const GEONAMES = 'GeoNames (CC BY 4.0)';
const POLISEN = 'Ortnamn i Polisens händelser; läge saknas';
const GENERISK = 'Generiskt funktionsnamn, antaget läge i områdesträdet';

type Rad = readonly [
  slag: Omradesslag,
  kod: string,
  namn: string,
  foralder: string,
  fras: string,
  kalla: string,
  lat?: number,
  lon?: number,
];

/**
 * Torsby: SCB's eight RegSO, the post towns, two villages known from Polisen's notices, and made-up
 * functional places. Torsby tätort spans three RegSO; the town as a whole hangs under the middle one.
 */
const TORSBY: readonly Rad[] = [
  ['regso', '1737R001', 'Stöllet-Ambjörby-Likenäs', '1737', 'i trakten Stöllet–Likenäs', SCB],
  ['regso', '1737R002', 'Sysslebäck-Höljes', '1737', 'i trakten Sysslebäck–Höljes', SCB],
  ['regso', '1737R003', 'Torsby centrala', '1737', 'i centrala Torsby', SCB],
  ['regso', '1737R004', 'Torsby norra', '1737', 'i norra Torsby', SCB],
  ['regso', '1737R005', 'Torsby omland', '1737', 'utanför Torsby', SCB],
  ['regso', '1737R006', 'Torsby södra', '1737', 'i södra Torsby', SCB],
  ['regso', '1737R007', 'Vitsand', '1737', 'i trakten runt Vitsand', SCB],
  ['regso', '1737R008', 'Östmark-Lekvattnet', '1737', 'i trakten Östmark–Lekvattnet', SCB],
  ['ort', 'ambjorby', 'Ambjörby', '1737R001', 'i Ambjörby', GEONAMES, 60.5, 13.1667],
  ['ort', 'likenas', 'Likenäs', '1737R001', 'i Likenäs', GEONAMES, 60.6167, 13.0333],
  ['ort', 'stollet', 'Stöllet', '1737R001', 'i Stöllet', GEONAMES, 60.4333, 13.2667],
  ['ort', 'bograngen', 'Bograngen', '1737R002', 'i Bograngen', GEONAMES, 60.7556, 12.8333],
  ['ort', 'holjes', 'Höljes', '1737R002', 'i Höljes', GEONAMES, 60.9, 12.6],
  ['ort', 'syssleback', 'Sysslebäck', '1737R002', 'i Sysslebäck', GEONAMES, 60.75, 12.8667],
  ['ort', 'torsby', 'Torsby tätort', '1737R003', 'i Torsby', GEONAMES, 60.1353, 13.0082],
  ['ort', 'vitsand', 'Vitsand', '1737R007', 'i Vitsand', POLISEN],
  ['ort', 'ostmark', 'Östmark', '1737R008', 'i Östmark', GEONAMES, 60.2833, 12.75],
  ['ort', 'lekvattnet', 'Lekvattnet', '1737R008', 'i Lekvattnet', POLISEN],
  ['plats', 'torsby-centrum', 'Torsby centrum, torget', '1737R003', 'på torget', GENERISK],
  ['plats', 'torsby-busstation', 'Torsby busstation', '1737R003', 'vid busstationen', GENERISK],
  ['plats', 'torsby-park', 'Parken i centrum', '1737R003', 'i parken', GENERISK],
  ['plats', 'torsby-bibliotek', 'Biblioteket', '1737R003', 'vid biblioteket', GENERISK],
  ['plats', 'torsby-badplats', 'Badplatsen', '1737R003', 'vid badplatsen', GENERISK],
  ['plats', 'torsby-fritidsgard', 'Fritidsgården', '1737R003', 'utanför fritidsgården', GENERISK],
  ['plats', 'torsby-hogstadieskola', 'Högstadieskolans område', '1737R004', 'vid högstadieskolan', GENERISK],
  ['plats', 'torsby-gymnasieskola', 'Gymnasieskolans område', '1737R004', 'vid gymnasiet', GENERISK],
  ['plats', 'torsby-idrottsplats', 'Idrottsplatsen', '1737R004', 'vid idrottsplatsen', GENERISK],
  [
    'plats',
    'torsby-gangvag',
    'Gång- och cykelvägen norrut',
    '1737R004',
    'längs gång- och cykelvägen',
    GENERISK,
  ],
  ['plats', 'torsby-handelsomrade', 'Handelsområdet', '1737R006', 'på handelsområdets parkering', GENERISK],
  ['plats', 'torsby-industriomrade', 'Industriområdet', '1737R006', 'på industriområdet', GENERISK],
  ['plats', 'torsby-hyreshus', 'Flerbostadshusen i söder', '1737R006', 'vid hyreshusen', GENERISK],
  ['plats', 'torsby-atervinning', 'Återvinningsstationen', '1737R006', 'vid återvinningsstationen', GENERISK],
];

/** Gräsmark and Östra Ämtervik share one stand-in position in the source, so they have none here. */
const SUNNE: readonly Rad[] = [
  ['regso', '1766R001', 'Borgeby', '1766', 'i Borgebytrakten', SCB],
  ['regso', '1766R002', 'Hea', '1766', 'på Hea', SCB],
  ['regso', '1766R003', 'Leran', '1766', 'i Leran', SCB],
  ['regso', '1766R004', 'Lysviks kyrkby', '1766', 'i Lysvikstrakten', SCB],
  ['regso', '1766R005', 'Sunne södra kommundel', '1766', 'i södra kommundelen', SCB],
  ['regso', '1766R006', 'Sunne tätort östra', '1766', 'i östra Sunne', SCB],
  ['regso', '1766R007', 'Uddheden', '1766', 'i Uddhedentrakten', SCB],
  ['ort', 'sunne', 'Sunne tätort', '1766', 'i Sunne', GEONAMES, 59.8376, 13.143],
  ['ort', 'rottneros', 'Rottneros', '1766', 'i Rottneros', GEONAMES, 59.8, 13.1167],
  ['ort', 'grasmark', 'Gräsmark', '1766', 'i Gräsmark', 'GeoNames (CC BY 4.0); läge osäkert'],
  ['ort', 'vastra-amtervik', 'Västra Ämtervik', '1766', 'i Västra Ämtervik', GEONAMES, 59.7333, 13.1333],
  [
    'ort',
    'ostra-amtervik',
    'Östra Ämtervik',
    '1766',
    'i Östra Ämtervik',
    'GeoNames (CC BY 4.0); läge osäkert',
  ],
  ['plats', 'sunne-centrum', 'Sunne centrum', '1766R006', 'i Sunne centrum', GENERISK],
  ['plats', 'sunne-busstation', 'Sunne busstation', '1766R006', 'vid busstationen', GENERISK],
  ['plats', 'sunne-skola', 'Skolområdet i Sunne', '1766R002', 'vid skolan', GENERISK],
];

const HAGFORS: readonly Rad[] = [
  ['regso', '1783R001', 'Ekshärad tätort', '1783', 'i Ekshärad', SCB],
  ['regso', '1783R002', 'Hagfors nordväst', '1783', 'i nordvästra kommundelen', SCB],
  ['regso', '1783R003', 'Hagfors nordöst', '1783', 'i nordöstra kommundelen', SCB],
  ['regso', '1783R004', 'Hagfors sydväst', '1783', 'i sydvästra kommundelen', SCB],
  ['regso', '1783R005', 'Hagfors sydöst', '1783', 'i sydöstra kommundelen', SCB],
  ['regso', '1783R006', 'Hagfors tätort', '1783', 'i Hagfors', SCB],
  ['regso', '1783R007', 'Råda-Uddeholm', '1783', 'i trakten Råda–Uddeholm', SCB],
  ['ort', 'hagfors', 'Hagfors', '1783R006', 'i Hagfors', GEONAMES, 60.0238, 13.6721],
  ['ort', 'eksharad', 'Ekshärad', '1783R001', 'i Ekshärad', GEONAMES, 60.1728, 13.4965],
  ['ort', 'rada', 'Råda', '1783R007', 'i Råda', GEONAMES, 60, 13.6],
  ['ort', 'uddeholm', 'Uddeholm', '1783R007', 'i Uddeholm', GEONAMES, 60.0167, 13.6167],
  ['ort', 'sunnemo', 'Sunnemo', '1783', 'i Sunnemo', GEONAMES, 59.8833, 13.7167],
];

const MUNKFORS: readonly Rad[] = [
  ['regso', '1762R001', 'Munkerud-Munkebol', '1762', 'i Munkerud–Munkebol', SCB],
  ['regso', '1762R002', 'Munkfors centrala områden', '1762', 'i centrala Munkfors', SCB],
  ['regso', '1762R003', 'Munkfors yttre områden', '1762', 'utanför Munkfors', SCB],
  ['ort', 'munkfors', 'Munkfors', '1762R002', 'i Munkfors', GEONAMES, 59.8386, 13.5436],
];

/** The kommun itself: middle point as in KOMMUNER. */
const rot = (kommun: KommunKod, namn: string, lat: number, lon: number): DemoOmrade => ({
  kommun,
  kod: kommun,
  namn: `${namn} kommun`,
  slag: 'kommun',
  foralder: null,
  lat,
  lon,
  fras: 'i kommunen',
  generisk: false,
  kalla: 'Kommungräns, okfse/sweden-geojson',
});

const under = (kommun: KommunKod, rader: readonly Rad[]): DemoOmrade[] =>
  rader.map(([slag, kod, namn, foralder, fras, kalla, lat = null, lon = null]) => ({
    kommun,
    kod,
    namn,
    slag,
    foralder,
    lat,
    lon,
    fras,
    generisk: kalla === GENERISK,
    kalla,
  }));

/** The area trees of the four kommuner, parents before children. */
export const OMRADEN: readonly DemoOmrade[] = [
  rot('1737', 'Torsby', 60.531946, 12.872965),
  ...under('1737', TORSBY),
  rot('1766', 'Sunne', 59.896891, 13.059914),
  ...under('1766', SUNNE),
  rot('1783', 'Hagfors', 60.084274, 13.630789),
  ...under('1783', HAGFORS),
  rot('1762', 'Munkfors', 59.821507, 13.478915),
  ...under('1762', MUNKFORS),
];
