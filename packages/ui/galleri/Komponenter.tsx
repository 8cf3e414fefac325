import { MapPin, Plus } from 'lucide-react';
import { useState } from 'react';
import {
  Badge,
  Band,
  Button,
  ButtonRow,
  Card,
  ChipGroup,
  ConfirmDialog,
  DataTable,
  DescriptionList,
  Dialog,
  DialogTrigger,
  EmptyState,
  ErrorSummary,
  FilterChip,
  HistoryList,
  LinkButton,
  MenuButton,
  Notice,
  PageHeader,
  Pagination,
  Panel,
  RemovableChip,
  ShowMore,
  Skeleton,
  type Sort,
  showToast,
  Tabs,
  Tooltip,
  Tree,
} from '../src/index.ts';
import { Rad, Sida } from './Sida.tsx';

interface Rapport {
  id: string;
  typ: string;
  plats: string;
  antal: number;
}

const rapporter: Rapport[] = [
  { id: 'BF-2026-0412', typ: 'Ordningsstörning', plats: 'Parkstråket, Centrum', antal: 1204 },
  { id: 'BF-2026-0411', typ: 'Klotter', plats: 'Lindskolan', antal: 38 },
  { id: 'BF-2026-0409', typ: 'Skadegörelse', plats: 'Hållplats Norra vägen', antal: 7 },
];

export function Komponenter() {
  const [selected, setSelected] = useState('nya');
  const [sort, setSort] = useState<Sort>({ column: 'antal', direction: 'descending' });
  const [page, setPage] = useState(2);
  return (
    <>
      <Band label="Demonstration">Uppgifterna är påhittade.</Band>
      <Sida title="Komponenter">
        <ErrorSummary
          headingLevel={2}
          errors={[
            { fieldId: 'knapp-prov', message: 'Välj minst en typ av händelse' },
            { message: 'Beskrivningen är för lång' },
          ]}
        />
        <PageHeader
          eyebrow="BF-2026-0412 · inkom måndag 23 november 07:55"
          title="Ungdomar kör moped på gångväg"
          lead="Tre rapporter om samma plats på fjorton dagar."
          actions={<Button icon={<Plus />}>Ny åtgärd</Button>}
        >
          <ChipGroup label="Filter">
            <FilterChip isSelected={selected === 'nya'} count={23} onPress={() => setSelected('nya')}>
              Nya
            </FilterChip>
            <FilterChip isSelected={selected === 'mina'} count={5} onPress={() => setSelected('mina')}>
              Mina
            </FilterChip>
            <FilterChip onPress={() => setSelected('')}>+ Filter</FilterChip>
            <RemovableChip label="Område: Centrum" onRemove={() => setSelected('')} />
          </ChipGroup>
        </PageHeader>
        <ButtonRow>
          <Button id="knapp-prov" variant="primary" shortcut="1">
            Ta emot
          </Button>
          <Button shortcut="2">Dubblett</Button>
          <Button variant="quiet">Avbryt</Button>
          <Button variant="danger">Radera</Button>
          <Button isDisabled>Inte nu</Button>
          <Button variant="primary" isPending>
            Sparar
          </Button>
          <Button variant="link">Jämför</Button>
          <LinkButton href="#karta" icon={<MapPin />}>
            Visa på kartan
          </LinkButton>
          <Tooltip text="Lägg till en plats">
            <Button iconOnly icon={<MapPin />}>
              Plats
            </Button>
          </Tooltip>
        </ButtonRow>
        <ButtonRow>
          <DialogTrigger>
            <Button>Öppna dialog</Button>
            <Dialog
              title="Slå ihop rapporter"
              actions={(close) => (
                <Button variant="primary" onPress={close}>
                  Slå ihop
                </Button>
              )}
            >
              <p>Tre rapporter blir en. Ursprungen finns kvar.</p>
            </Dialog>
          </DialogTrigger>
          <DialogTrigger>
            <Button>Bekräfta</Button>
            <ConfirmDialog title="Radera utkastet?" confirmLabel="Radera" danger onConfirm={() => undefined}>
              <p>Det går inte att ångra.</p>
            </ConfirmDialog>
          </DialogTrigger>
          <MenuButton
            label="Fler val"
            items={[
              { id: 'a', label: 'Tilldela', shortcut: 'A' },
              { id: 'b', label: 'Vänta till', description: 'Kommer tillbaka i inkorgen', shortcut: 'V' },
              { label: 'Övrigt', items: [{ id: 'c', label: 'Radera', danger: true }] },
            ]}
          />
          <Button
            onPress={() => showToast({ title: 'Rapporten togs emot', tone: 'ok', onAction: () => undefined })}
          >
            Visa meddelande
          </Button>
        </ButtonRow>
        <Rad>
          <Badge>Nytt</Badge>
          <Badge tone="info">Fryst 2026-11-03, v2</Badge>
          <Badge tone="ok" icon="●">
            Enligt plan
          </Badge>
          <Badge tone="warn" icon="▲">
            Risk
          </Badge>
          <Badge tone="error" icon="■">
            Försenad
          </Badge>
        </Rad>
        <Notice tone="warn" title="2 liknande rapporter" actions={<Button>Jämför</Button>}>
          inom 150 m senaste 14 dagarna.
        </Notice>
        <Notice tone="info" title="Tänk på">
          Skriv inte namn på andra.
        </Notice>
        <Notice tone="error" title="Kunde inte sparas.">
          Någon annan har ändrat samma rapport.
        </Notice>
        <Notice tone="ok" title="Klart.">
          Lägesbilden är beslutad.
        </Notice>
        <Tabs
          label="Rapportens delar"
          items={[
            {
              id: 'upp',
              label: 'Uppgifter',
              content: (
                <DescriptionList
                  items={[
                    { term: 'Typ', value: 'Ordningsstörning › Trafik' },
                    { term: 'Plats', value: 'Parkstråket, Centrum' },
                    { term: 'När', value: 'vardagar 19–22, v. 46–47' },
                  ]}
                />
              ),
            },
            {
              id: 'hist',
              label: 'Historik',
              count: 3,
              content: <p>Se nedan.</p>,
            },
          ]}
        />
        <DescriptionList
          variant="check"
          items={[
            { term: 'Vad', value: 'Klotter', action: <a href="#vad">Ändra vad</a> },
            { term: 'Var', value: 'Lindskolan, södra gaveln', action: <a href="#var">Ändra var</a> },
          ]}
        />
        <HistoryList
          label="Historik"
          entries={[
            { id: '1', at: '2026-11-23T07:55', when: '07:55', what: 'Inkom via e-tjänst' },
            {
              id: '2',
              at: '2026-11-23T08:10',
              when: '08:10',
              who: 'Anna Lind',
              what: 'ändrade rapporten',
              changes: [
                { field: 'Typ', before: 'Övrigt', after: 'Ordningsstörning › Trafik' },
                { field: 'Ansvarig', after: 'Gata/park' },
              ],
            },
            { id: '3', at: '2026-11-23T08:11', when: '08:11', who: 'Anna Lind', what: 'tog emot rapporten' },
          ]}
        />
        <Panel title="Rapporter">
          <DataTable
            caption="Rapporter i november"
            columns={[
              { id: 'id', header: 'Nummer', cell: (r) => <a href={`#${r.id}`}>{r.id}</a> },
              { id: 'typ', header: 'Typ', cell: (r) => r.typ, isSortable: true },
              { id: 'plats', header: 'Plats', cell: (r) => r.plats },
              { id: 'antal', header: 'Antal', cell: (r) => r.antal, align: 'end', isSortable: true },
            ]}
            rows={rapporter}
            rowId={(r) => r.id}
            sort={sort}
            onSort={setSort}
          />
          <ShowMore shown={3} total={42} onMore={() => undefined} />
          <Pagination page={page} pages={4} onPage={setPage} />
        </Panel>
        <div
          style={{ display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fit, minmax(16rem, 1fr))' }}
        >
          <Card
            title="Belysning i gångtunneln"
            href="#kort"
            badge={
              <Badge tone="warn" icon="▲">
                Risk
              </Badge>
            }
            meta="Gata/park · klar senast 15 dec"
          >
            <p>Byt tre lampor, kontrollera efter två veckor.</p>
          </Card>
          <Panel title="Organisation" headingLevel={3}>
            <Tree
              label="Organisation"
              nodes={[
                {
                  id: 'ks',
                  label: 'Kommunstyrelsen',
                  href: '#ks',
                  children: [
                    {
                      id: 'tf',
                      label: 'Tekniska förvaltningen',
                      href: '#tf',
                      meta: '12 åtgärder',
                      children: [
                        { id: 'gp', label: 'Gata/park', href: '#gp', isCurrent: true },
                        { id: 'fa', label: 'Fastighet', href: '#fa' },
                      ],
                    },
                    { id: 'bu', label: 'Barn och utbildning', href: '#bu' },
                  ],
                },
              ]}
            />
          </Panel>
          <Panel title="Väntar" headingLevel={3}>
            <Skeleton lines={4} />
          </Panel>
        </div>
        <EmptyState title="Inga nya rapporter" action={<Button>Visa väntande</Button>}>
          Allt som kommit in är bedömt.
        </EmptyState>
      </Sida>
    </>
  );
}
