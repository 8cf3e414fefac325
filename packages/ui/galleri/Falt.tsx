import { Search } from 'lucide-react';
import { useState } from 'react';
import {
  Checkbox,
  CheckboxGroup,
  ComboBox,
  DateField,
  DatePicker,
  NativeField,
  NumberField,
  RadioGroup,
  Select,
  Switch,
  TextArea,
  TextField,
} from '../src/index.ts';
import { Sida } from './Sida.tsx';

const omraden = ['Centrum', 'Norra', 'Ängsberg', 'Östra', 'Lindholmen', 'Sågen'].map((label, index) => ({
  id: `o${index}`,
  label,
  description: index === 0 ? 'Tätorten' : undefined,
}));

export function Falt() {
  const [status, setStatus] = useState('risk');
  const [day, setDay] = useState<string | null>('2026-11-23');
  return (
    <Sida title="Fält">
      <div
        style={{
          display: 'grid',
          gap: 24,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(20rem, 100%), 1fr))',
        }}
      >
        <TextField
          id="rubrik"
          label="Rubrik"
          description="Kort, utan namn på personer."
          defaultValue="Moped"
        />
        <TextField id="fel" label="Rubrik" errorMessage="Skriv en rubrik" />
        <TextField
          id="sok"
          label="Sök"
          hideLabel
          before={<Search />}
          placeholder="Sök rapport"
          type="search"
        />
        <TextField id="tid" label="Tid" width="short" after="minuter" optional />
        <TextArea
          id="text"
          label="Beskrivning"
          limit={50}
          defaultValue="Varje kväll mellan 19 och 22 kör tre mopeder fram och tillbaka."
        />
        <Select
          id="typ"
          label="Typ"
          options={[
            { id: 'a', label: 'Ordningsstörning' },
            { id: 'b', label: 'Klotter' },
          ]}
        />
        <Select
          id="typ2"
          label="Typ"
          value="b"
          options={[
            { id: 'a', label: 'Ordningsstörning' },
            { id: 'b', label: 'Klotter' },
          ]}
          errorMessage="Välj en annan typ"
        />
        <ComboBox id="omrade" label="Område" options={omraden} defaultValue="o2" />
        <DatePicker id="dag" label="Klar senast" value={day} onChange={setDay} />
        <DateField
          id="dag2"
          label="Beslutad"
          errorMessage="Dagen ligger i framtiden"
          defaultValue="2027-01-02"
        />
        <NumberField id="antal" label="Antal personer" defaultValue={12} minValue={0} />
        <div>
          <Checkbox id="kryss">Jag har läst rutinen</Checkbox>
          <Checkbox id="kryss2" isIndeterminate>
            Markera alla
          </Checkbox>
          <Checkbox id="kryss3" isSelected description="Skickas varje måndag">
            Veckobrev
          </Checkbox>
          <Checkbox id="kryss4" isDisabled>
            Går inte att välja
          </Checkbox>
        </div>
        <CheckboxGroup
          id="dagar"
          label="Dagar"
          errorMessage="Välj minst en dag"
          options={[
            { id: 'm', label: 'Måndag' },
            { id: 't', label: 'Tisdag' },
          ]}
        />
        <RadioGroup
          id="bedomning"
          label="Bedömning"
          defaultValue="a"
          options={[
            { id: 'a', label: 'Ta emot' },
            { id: 'b', label: 'Avsluta', description: 'Den som rapporterat får veta det' },
          ]}
        />
        <RadioGroup
          id="status"
          label="Hur går det?"
          variant="big"
          value={status}
          onChange={setStatus}
          options={[
            { id: 'plan', label: 'Enligt plan', shape: '●' },
            { id: 'risk', label: 'Risk', description: 'Kan bli försenad', shape: '▲' },
            { id: 'sen', label: 'Försenad', shape: '■' },
            { id: 'klar', label: 'Klar', shape: '✓' },
          ]}
        />
        <div>
          <Switch id="kort" defaultSelected>
            Kortkommandon
          </Switch>
          <Switch id="brev" description="En gång i veckan">
            Brev
          </Switch>
        </div>
        <NativeField
          id="nativ"
          label="Var hände det?"
          description="Gata eller plats."
          errorMessage="Skriv var det hände"
        >
          {(control) => <input type="text" {...control} />}
        </NativeField>
      </div>
    </Sida>
  );
}
